export default {
  stories: ['../stories/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
