// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzy.h"

#include <QStringTokenizer>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kPiece = 100;    // all of it in one place
constexpr int kStart = 60;     // … at the text's start
constexpr int kWordStart = 30; // … or at a word's
constexpr int kLetter = 8;     // each letter found
constexpr int kGap = -3;       // each place where letters lie apart
constexpr int kLongGap = 12;   // letters further apart than this are no match

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Letters in order with gaps, beginning at `from`: greedy from there.
std::optional<int> scattered(QStringView piece, QStringView text, qsizetype from)
{
    int score = startsWord(text, from) ? kWordStart : 0;
    qsizetype at = from;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const qsizetype found = text.indexOf(piece[i], at);
        if (found < 0 || (i > 0 && found - at > kLongGap))
            return std::nullopt;
        score += kLetter;
        if (i > 0 && found > at)
            score += startsWord(text, found) ? kLetter / 2 : kGap;
        at = found + 1;
    }
    return score;
}

std::optional<int> scorePiece(QStringView piece, QStringView text)
{
    std::optional<int> best;
    const auto offer = [&best](std::optional<int> score) {
        if (score && (!best || *score > *best))
            best = score;
    };
    for (qsizetype at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
        const int bonus = at == 0 ? kStart : (startsWord(text, at) ? kWordStart : 0);
        offer(kPiece + bonus + int(piece.size()) * kLetter);
    }
    if (best)
        return best;
    for (qsizetype at = text.indexOf(piece.front()); at >= 0; at = text.indexOf(piece.front(), at + 1))
        offer(scattered(piece, text, at));
    return best;
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    int total = 0;
    bool any = false;
    for (const QStringView piece : pattern.tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto score = scorePiece(piece, text);
        if (!score)
            return std::nullopt;
        total += *score;
        any = true;
    }
    // Of two equal fits the shorter text is meant.
    return any ? total - int(std::min<qsizetype>(text.size(), 60)) / 4 : 0;
}

} // namespace tasuki
