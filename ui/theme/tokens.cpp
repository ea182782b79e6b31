// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace tasuki {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF4F5F8), t.surface = rgb(0xFFFFFF), t.raised = rgb(0xFFFFFF), t.rail = rgb(0xECEEF3);
    t.border = rgb(0xE2E5EB), t.borderStrong = rgb(0xC6CCD6), t.inputBorder = rgb(0x7C8696);
    t.text = rgb(0x1A1D24), t.text2 = rgb(0x4A5465), t.text3 = rgb(0x5E6878);
    t.accent = rgb(0x3656D4), t.accentSoft = rgb(0xE8EDFD), t.onAccent = rgb(0xFFFFFF);
    t.good = rgb(0x14795A), t.goodSoft = rgb(0xDDF3E9);
    t.warn = rgb(0x8F5A05), t.warnSoft = rgb(0xFCEFD3);
    t.bad = rgb(0xB8263B), t.badSoft = rgb(0xFCE4E7);
    t.info = rgb(0x1D6A96), t.infoSoft = rgb(0xDFF0FA);
    t.neutral = rgb(0xECEEF2), t.hover = rgb(0xF1F3F9), t.select = rgb(0xE4EAFC), t.grid = rgb(0xE8EBF0);
    t.series = {rgb(0x3656D4), rgb(0x1C9A8A), rgb(0xB97A12), rgb(0xCF4B63), rgb(0x8B6BD9), rgb(0x7A8699)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x14161B), t.surface = rgb(0x1B1E24), t.raised = rgb(0x23272F), t.rail = rgb(0x101216);
    t.border = rgb(0x2B3039), t.borderStrong = rgb(0x434A57), t.inputBorder = rgb(0x737D8D);
    t.text = rgb(0xE7E9EE), t.text2 = rgb(0xB4BBC7), t.text3 = rgb(0x98A1B0);
    t.accent = rgb(0x8098FF), t.accentSoft = rgb(0x272F4D), t.onAccent = rgb(0x0E1120);
    t.good = rgb(0x5CCB9F), t.goodSoft = rgb(0x17362B);
    t.warn = rgb(0xE5B45B), t.warnSoft = rgb(0x3A2E14);
    t.bad = rgb(0xF58A98), t.badSoft = rgb(0x43202A);
    t.info = rgb(0x7CC4EE), t.infoSoft = rgb(0x17323F);
    t.neutral = rgb(0x2A2F38), t.hover = rgb(0x22262E), t.select = rgb(0x29325A), t.grid = rgb(0x282D36);
    t.series = {rgb(0x8098FF), rgb(0x4CC3B1), rgb(0xE5B45B), rgb(0xF07C90), rgb(0xB59CF2), rgb(0x8791A1)};
    return t;
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette)
{
    // Midlight is a role that style sheet rules never write to, as they do to the text and window roles of a widget.
    return palette.color(QPalette::Active, QPalette::Midlight).lightness() > 128 ? lightTokens() : darkTokens();
}

ToneColors toneColors(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Accent: return {t.accent, t.accentSoft};
    case Tone::Good: return {t.good, t.goodSoft};
    case Tone::Warn: return {t.warn, t.warnSoft};
    case Tone::Bad: return {t.bad, t.badSoft};
    case Tone::Info: return {t.info, t.infoSoft};
    case Tone::Violet:
        return t.dark ? ToneColors{rgb(0xB59CF2), rgb(0x2F2745)} : ToneColors{rgb(0x6246B5), rgb(0xEEE9FB)};
    case Tone::Neutral: break;
    }
    return {t.text2, t.neutral};
}

QPalette makePalette(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    // Fusion makes its bevels from these; flat ones keep the few widgets that we do not draw from looking carved.
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.border);
    p.setColor(QPalette::Mid, t.borderStrong);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.dark ? QColor(0, 0, 0) : t.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, blended(t.surface, t.text3, 0.7));
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.neutral);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text3);
    return p;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blended(const QColor& ground, const QColor& ink, double alpha)
{
    const auto mix = [alpha](int g, int i) { return int(std::lround(g + (i - g) * alpha)); };
    return QColor(mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue()));
}

} // namespace tasuki
