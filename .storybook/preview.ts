import '../src/entries/unknot.js';

export default {
  tags: ['autodocs'],
  parameters: {layout: 'padded'},
};
