import {expect} from '@open-wc/testing';
import {ready, soundOf, start} from '../../src/elements/trigger-point-timer/machine.js';
import {paceOf} from '../../src/elements/trigger-point-timer/pace.js';
import {writeTones} from '../../src/elements/trigger-point-timer/tones.js';

const RATE = 22_050;
/** Steepest the sum of our sines may rise from one sample to the next; a click is a jump of a tone's height, 0.14 and more. */
const STEEPEST = 0.09;

const run = start(ready([{seconds: 60, least: 60, most: 120, pace: paceOf('stroke', 4), then: 0}]), 0).run;

async function render(seconds: number, silenceAt?: number): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, seconds * RATE, RATE);
  const silence = writeTones(context, soundOf(run), 0);
  if (silenceAt !== undefined) {
    void context.suspend(silenceAt).then(() => {
      silence();
      return context.resume();
    });
  }
  return (await context.startRendering()).getChannelData(0);
}

const loudest = (samples: Float32Array, from: number, to: number) =>
  samples.subarray(from * RATE, to * RATE).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

const steepest = (samples: Float32Array) =>
  samples.reduce((most, sample, n) => Math.max(most, Math.abs(sample - (samples[n - 1] ?? 0))), 0);

describe('the tones of a run', () => {
  it('each begins within 20 ms of its stroke, out of silence', async () => {
    const samples = await render(66);
    for (const {at, cue} of soundOf(run)) {
      const time = at / 1000;
      expect(loudest(samples, time, time + 0.02), `${cue} at ${time}`).to.be.above(0.05);
      if (time > 0) expect(loudest(samples, time - 0.02, time - 0.001), `before ${time}`).to.be.below(0.02);
    }
  });

  it('none clicks, and none is louder than a soft bell', async () => {
    const samples = await render(66);
    expect(steepest(samples)).to.be.below(STEEPEST);
    expect(loudest(samples, 0, 66)).to.be.below(0.6);
  });

  it('taken back in the middle of a tone, the rest is silent, without a click', async function () {
    // Firefox cannot hold an offline rendering in the middle.
    if (!('suspend' in OfflineAudioContext.prototype)) return this.skip();
    const samples = await render(20, 3.1);
    expect(loudest(samples, 3, 3.1)).to.be.above(0.05);
    expect(loudest(samples, 3.2, 20)).to.equal(0);
    expect(steepest(samples)).to.be.below(STEEPEST);
  });
});
