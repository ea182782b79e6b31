// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace tasuki {

/// What a colour says; never the only carrier of it (a word, a figure or a shape stands beside).
enum class Tone { Neutral, Accent, Good, Warn, Bad, Info, Violet };

/// The colours of one theme. Everything that is painted takes its colour from here.
struct Tokens {
    bool dark = false;
    QColor window, surface, raised, rail;
    QColor border, borderStrong, inputBorder;
    QColor text, text2, text3;
    QColor accent, accentSoft, onAccent;
    QColor good, goodSoft, warn, warnSoft, bad, badSoft, info, infoSoft;
    QColor neutral, hover, select, grid;
    std::array<QColor, 6> series;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The tokens that a widget painted with `palette` uses. The palette carries the theme, so nothing has to be handed
/// down to delegates and little widgets, and a palette change event is all that a switch needs.
const Tokens& tokensOf(const QPalette& palette);

/// Ink and its soft ground.
struct ToneColors {
    QColor ink;
    QColor soft;
};
ToneColors toneColors(const Tokens& tokens, Tone tone);

QPalette makePalette(const Tokens& tokens);

/// The contrast ratio of WCAG 2, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

/// `ink` laid over `ground` with `alpha` 0 … 1, as an opaque colour.
QColor blended(const QColor& ground, const QColor& ink, double alpha);

} // namespace tasuki
