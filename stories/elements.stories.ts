import {html, type TemplateResult} from 'lit';

interface Story {
  render: () => TemplateResult;
}

export default {title: 'Elements'};

export const WholeRoad: Story = {render: () => html`<rolling-session></rolling-session>`};

export const SafetyCheck: Story = {render: () => html`<safety-check></safety-check>`};

export const PainMap: Story = {render: () => html`<pain-map></pain-map>`};

export const PainMapMarked: Story = {
  render: () =>
    html`<pain-map name="pain" value="lumbar left 7, si left" label="Where does it hurt today?"></pain-map>`,
};

export const StillPattern: Story = {
  render: () => html`<pain-map muscle="gluteus-medius" side="left" view="back" readonly></pain-map>`,
};

export const RollerGuide: Story = {
  render: () => html`<roller-guide muscle="gluteus-medius" side="left" tool="massage-ball"></roller-guide>`,
};

export const RollerGuideReadonly: Story = {
  render: () => html`<roller-guide muscle="piriformis" side="right" readonly></roller-guide>`,
};

export const Timer: Story = {
  render: () =>
    html`<trigger-point-timer muscle="gluteus-medius" side="left" seconds="90"></trigger-point-timer>`,
};

export const PlainMinute: Story = {
  render: () => html`<trigger-point-timer seconds="60" label="One slow minute"></trigger-point-timer>`,
};
