// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::search {

namespace {

constexpr FilterName kFilters[] = {
    {FilterField::In, {u"in", u"対象"}, u"", {u"in:contacts", u"対象:先方担当者"}},
    {FilterField::Type, {u"kind", u"種類"}, u"type", {u"kind:webinar", u"種類:定例会"}},
    {FilterField::Owner, {u"owner", u"主担当"}, u"担当", {u"owner:me", u"主担当:自分"}},
    {FilterField::Account, {u"account", u"顧客"}, u"customer|会社", {u"account:sakura", u"顧客:さくら"}},
    {FilterField::After, {u"after", u"以降"}, u"since|from|から", {u"after:2026-04", u"以降:2026-04"}},
    {FilterField::Before, {u"before", u"より前"}, u"前", {u"before:2026-07", u"より前:2026-07"}},
    {FilterField::Until, {u"until", u"以前"}, u"to|まで", {u"until:2026-06", u"以前:2026-06"}},
};

std::optional<FilterField> fieldNamed(const QString& name)
{
    const QString folded = textFold(name);
    for (const FilterName& filter : kFilters) {
        const QStringList names =
            QStringList{QString::fromUtf16(filter.name.english), QString::fromUtf16(filter.name.japanese)}
            + QString::fromUtf16(filter.more).split(u'|', Qt::SkipEmptyParts);
        if (std::ranges::any_of(names, [&](const QString& known) { return textFold(known) == folded; }))
            return filter.field;
    }
    return std::nullopt;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'＂' || c == u'“' || c == u'”';
}

/// Words, where quotes keep spaces together: the words with their quotes.
QStringList wordsOf(const QString& typed)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : typed) {
        if (isQuote(c))
            quoted = !quoted;
        if (c.isSpace() && !quoted) {
            if (!word.isEmpty())
                words += word;
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

/// A quote that nothing closes is a character like another.
QString unquoted(const QString& word)
{
    if (word.size() < 2 || !isQuote(word.front()) || !isQuote(word.back()))
        return word;
    return word.sliced(1, word.size() - 2);
}

/// Where nothing closes the last quote, spaces part what is behind it all the same.
QStringList wordsOfUnclosed(const QString& typed)
{
    if (std::ranges::count_if(typed, isQuote) % 2 == 0)
        return wordsOf(typed);
    qsizetype last = typed.size() - 1;
    while (!isQuote(typed[last]))
        --last;
    QString rest = typed;
    rest[last] = u'\uE000'; // a place holder for private use
    QStringList words = wordsOf(rest);
    for (QString& word : words)
        word.replace(u'\uE000', typed[last]);
    return words;
}

} // namespace

std::span<const FilterName> filterNames()
{
    return kFilters;
}

Query parseQuery(const QString& typed)
{
    Query query;
    for (const QString& word : wordsOfUnclosed(typed)) {
        static const QRegularExpression colon(QStringLiteral("[:：]"));
        const qsizetype at = word.indexOf(colon);
        const auto field = at > 0 ? fieldNamed(word.left(at)) : std::nullopt;
        if (field) {
            // While one types, the value is still to come.
            if (const QString value = unquoted(word.sliced(at + 1)).simplified(); !value.isEmpty())
                query.filters.push_back({*field, value});
        } else if (auto term = termOf(unquoted(word));
                   term && std::ranges::find(query.terms, *term) == query.terms.end()) {
            query.terms.push_back(std::move(*term));
        }
    }
    return query;
}

std::optional<DaySpan> daySpanOf(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})(?:[-/.年](?:(\\d{1,2})(?:[-/.月](?:(\\d{1,2})日?)?)?)?)?$"));
    const auto found = pattern.match(textFold(text));
    if (!found.hasMatch())
        return std::nullopt;
    const bool hasMonth = found.hasCaptured(2) && !found.captured(2).isEmpty();
    const bool hasDay = found.hasCaptured(3) && !found.captured(3).isEmpty();
    const QDate first(found.captured(1).toInt(), hasMonth ? found.captured(2).toInt() : 1,
                      hasDay ? found.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    return DaySpan{first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1)};
}

} // namespace tasuki::search
