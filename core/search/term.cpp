// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/term.h"

#include "base/text.h"
#include "base/variants.h"
#include "search/romaji.h"

#include <algorithm>

namespace tasuki::search {

namespace {

bool beginsWithWord(const QString& text)
{
    return !text.isEmpty() && isOfWord(text[0].unicode());
}

/// Whether the text holds it, and whether at the beginning of a word.
Fit fitIn(const QString& text, const QString& wanted)
{
    const bool ofWord = beginsWithWord(wanted);
    Fit fit = Fit::None;
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (!ofWord || at == 0 || !isOfWord(text[at - 1].unicode()))
            return Fit::WordStart;
        fit = Fit::Inside;
    }
    return fit;
}

Fit fitIn(const QStringList& texts, const QString& wanted)
{
    Fit best = Fit::None;
    if (!wanted.isEmpty())
        for (const QString& text : texts)
            best = std::min(best, fitIn(text, wanted));
    return best;
}

Fit exactFit(const FoldedRow& row, const Term& term)
{
    Fit best =
        std::min({fitIn(row.names, term.whole), fitIn(row.texts, term.whole),
                  fitIn(row.shortNames, term.brief.isEmpty() ? term.whole : term.brief), fitIn(row.names, term.brief)});
    for (const QString& kana : term.kana)
        if (best == Fit::None)
            best = std::min({fitIn(row.names, kana), fitIn(row.shortNames, kana), fitIn(row.texts, kana)});
    return best;
}

Term plain(const Term& term)
{
    return {withoutVariants(term.whole), withoutVariants(term.brief), term.kana};
}

FoldedRow plain(const FoldedRow& row)
{
    FoldedRow made = row;
    for (QStringList* texts : {&made.names, &made.shortNames, &made.texts})
        for (QString& text : *texts)
            text = withoutVariants(text);
    return made;
}

Fit worst(const FoldedRow& row, const std::vector<Term>& terms)
{
    Fit fit = Fit::WordStart;
    for (const Term& term : terms)
        fit = std::max(fit, exactFit(row, term));
    return fit;
}

QByteArray expressionOf(const Term& term, Sort sort, bool atWordStart)
{
    QByteArrayList ways;
    for (const QString& text : QStringList{term.whole, term.brief} + term.kana)
        if (const QByteArray way = gramExpression(withoutVariants(text), sort, atWordStart && beginsWithWord(text));
            !way.isEmpty() && !ways.contains(way))
            ways += way;
    return ways.isEmpty() ? QByteArray() : "((" + ways.join(") OR (") + "))";
}

} // namespace

std::optional<Term> termOf(const QString& typed)
{
    Term term;
    term.whole = textFold(QString::fromUtf8(typed.toUtf8())); // half of a pair is no character
    term.brief = searchFold(term.whole);
    if (term.brief == term.whole)
        term.brief.clear();
    term.kana = kanaOf(term.whole);
    if (std::ranges::all_of(term.whole, [](QChar c) { return isGap(c.unicode()); }))
        return std::nullopt;
    return term;
}

Fit fitOf(const FoldedRow& row, const std::vector<Term>& terms)
{
    const Fit exact = worst(row, terms);
    if (exact != Fit::None || !canVary(terms))
        return exact;
    std::vector<Term> plainTerms;
    std::ranges::transform(terms, std::back_inserter(plainTerms), [](const Term& term) { return plain(term); });
    return worst(plain(row), plainTerms) == Fit::None ? Fit::None : Fit::Variant;
}

bool canStartWord(const std::vector<Term>& terms)
{
    return std::ranges::any_of(terms, [](const Term& term) { return beginsWithWord(term.whole); });
}

bool canVary(const std::vector<Term>& terms)
{
    return std::ranges::any_of(terms, [](const Term& term) { return hasVariants(term.whole); });
}

QByteArray expressionOf(const std::vector<Term>& terms, Sort sort, Fit fit)
{
    QByteArrayList all;
    for (const Term& term : terms)
        all += expressionOf(term, sort, fit == Fit::WordStart);
    return all.join(" AND ");
}

} // namespace tasuki::search
