import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
    '#e2f1f0', '#c9e5e3', '#8cc4c1', '#55b9b4', '#2b9490', '#0d7674', '#0b6e6e', '#0b6e6e', '#075555', '#043f3f',
]; // prettier-ignore

/** Mantine's parts (dialog, menu) drawn with our tokens, so that both themes have one source. */
export const theme = createTheme({
    fontFamily: 'var(--font)',
    fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
    radius: { xs: '3px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
    colors: { accent },
    primaryColor: 'accent',
    primaryShade: 6,
    respectReducedMotion: true,
    shadows: { md: 'var(--shadow-lift)', xl: 'var(--shadow-lift)' },
});

export const fromTokens: CSSVariablesResolver = () => {
    const shared = {
        '--mantine-color-body': 'var(--bg)',
        '--mantine-color-text': 'var(--text)',
        '--mantine-color-dimmed': 'var(--text-3)',
        '--mantine-color-default-border': 'var(--line-strong)',
        '--mantine-line-height': '1.5',
    };
    return { variables: {}, light: shared, dark: shared };
};
