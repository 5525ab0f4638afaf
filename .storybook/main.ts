export default {
  stories: ['../stories/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  staticDirs: ['../dist'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
