// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"

#include "base/text.h"
#include "base/variants.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tasuki::search {

namespace {

constexpr qsizetype kBefore = 12; ///< characters before the first hit
constexpr qsizetype kShown = 120;
constexpr qsizetype kSearched = 200'000; ///< a longer text is shown from its beginning

/// A folded text that knows where each of its characters came from.
struct Traced {
    QString folded;
    std::vector<qsizetype> from; ///< of each unit, the beginning of what it was folded from
    std::vector<qsizetype> end;

    void add(const QString& piece, qsizetype begin, qsizetype stop)
    {
        folded += piece;
        from.insert(from.end(), size_t(piece.size()), begin);
        end.insert(end.end(), size_t(piece.size()), stop);
    }
};

Traced trace(const QString& text)
{
    Traced traced;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype stop = finder.toNextBoundary(); stop > begin; stop = finder.toNextBoundary()) {
        const QString piece = text.mid(begin, stop - begin);
        const bool isSpace = piece[0].isSpace();
        if (!isSpace)
            traced.add(textFold(piece), begin, stop);
        else if (!traced.folded.isEmpty() && !traced.folded.endsWith(u' '))
            traced.add(QStringLiteral(" "), begin, stop);
        begin = stop;
    }
    return traced;
}

using Marks = std::vector<Snippet::Mark>;

void find(const Traced& traced, const QString& wanted, Marks& marks)
{
    constexpr size_t kEnough = 20;
    if (wanted.isEmpty())
        return;
    for (qsizetype at = traced.folded.indexOf(wanted); at >= 0 && marks.size() < kEnough;
         at = traced.folded.indexOf(wanted, at + wanted.size())) {
        const qsizetype begin = traced.from[size_t(at)];
        marks.push_back({begin, traced.end[size_t(at + wanted.size() - 1)] - begin});
    }
}

/// Sorted, and none over another.
void settle(Marks& marks)
{
    std::ranges::sort(marks, [](const Snippet::Mark& a, const Snippet::Mark& b) {
        return a.at != b.at ? a.at < b.at : a.size > b.size;
    });
    Marks kept;
    for (const Snippet::Mark& mark : marks)
        if (kept.empty() || mark.at >= kept.back().at + kept.back().size)
            kept.push_back(mark);
    marks = kept;
}

Marks marksIn(const QString& text, const std::vector<Term>& terms, QString& variant)
{
    Marks marks;
    if (text.size() > kSearched)
        return marks;
    Traced traced = trace(text);
    for (const Term& term : terms)
        for (const QString& wanted : QStringList{term.whole, term.brief} + term.kana)
            find(traced, wanted, marks);
    if (marks.empty() && canVary(terms)) {
        const QString before = traced.folded;
        traced.folded = withoutVariants(before);
        for (const Term& term : terms) {
            const QString plain = withoutVariants(term.whole);
            const qsizetype at = traced.folded.indexOf(plain);
            if (traced.folded.size() == before.size()) // else places have moved: it is found, but not marked
                find(traced, plain, marks);
            if (at >= 0 && variant.isEmpty())
                variant = variantSentence(term.whole, before.mid(at, plain.size()));
        }
    }
    settle(marks);
    return marks;
}

/// One line of the text around its first mark.
Snippet cut(const QString& text, const Marks& marks)
{
    qsizetype begin = marks.empty() ? 0 : std::max<qsizetype>(0, marks.front().at - kBefore);
    if (begin > 0 && text[begin].isLowSurrogate())
        --begin;
    qsizetype end = std::min(text.size(), begin + kShown);
    if (!marks.empty())
        end = std::min(text.size(), std::max(end, marks.front().at + marks.front().size));
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    Snippet snippet;
    snippet.text = begin > 0 ? QStringLiteral("…") : QString();
    const qsizetype moved = snippet.text.size() - begin;
    for (QChar c : text.mid(begin, end - begin))
        snippet.text += c.isSpace() || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    for (const Snippet::Mark& mark : marks)
        if (mark.at + mark.size <= end)
            snippet.marks.push_back({mark.at + moved, mark.size});
    if (end < text.size())
        snippet.text += u'…';
    return snippet;
}

} // namespace

Snippet snippetOf(const SearchedRow& row, const std::vector<Term>& terms)
{
    QString variant;
    for (const QStringList* texts : {&row.texts, &row.names})
        for (const QString& text : *texts)
            if (const Marks marks = marksIn(text, terms, variant); !marks.empty() || !variant.isEmpty()) {
                Snippet snippet = cut(text, marks);
                snippet.variant = variant;
                snippet.isName = texts == &row.names;
                return snippet;
            }
    for (const QStringList& texts : {row.names, row.texts})
        for (const QString& text : texts)
            if (!text.isEmpty())
                return cut(text, {});
    return {};
}

QString markedText(const Snippet& snippet)
{
    QString text;
    qsizetype done = 0;
    for (const Snippet::Mark& mark : snippet.marks) {
        text += snippet.text.mid(done, mark.at - done) + u'【' + snippet.text.mid(mark.at, mark.size) + u'】';
        done = mark.at + mark.size;
    }
    return text + snippet.text.mid(done);
}

} // namespace tasuki::search
