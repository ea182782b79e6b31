// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

namespace {

/// Letters of names that put a dot between given and family name.
bool isForeign(const QString& name)
{
    static const QRegularExpression only(QStringLiteral("^[\\p{Katakana}\\p{Latin}\\p{Nd}ー゠＝=.'’\\s-]+$"));
    return only.match(name).hasMatch();
}

bool isOfWords(const QString& name)
{
    return name.simplified().contains(u' ');
}

/// Parts at a dot: of foreign names only where each is a whole one.
NamedPeople partedAtDots(const QString& text)
{
    static const QRegularExpression dots(QStringLiteral("\\s*[・･·]\\s*"));
    const QStringList names = text.split(dots, Qt::SkipEmptyParts);
    return {names, !std::ranges::all_of(names, isForeign) || std::ranges::all_of(names, isOfWords)};
}

/// Parts at a comma, but not "Smith, John" and "John Smith, Jr.".
NamedPeople partedAtCommas(const QString& text)
{
    static const QRegularExpression title(
        QStringLiteral("^(?:jr|sr|ii|iii|iv|ph\\.?d|m\\.?d|mba|cpa|cfa|pmp|esq)\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comma(QStringLiteral("\\s*,\\s*"));
    QStringList names = text.split(comma, Qt::SkipEmptyParts);
    while (names.size() > 1 && title.match(names.back()).hasMatch())
        names.removeLast();
    const bool mayBeOne = names.size() == 2 && std::ranges::all_of(names, isForeign)
                          && std::ranges::count_if(names, isOfWords) < names.size();
    return {names, !mayBeOne};
}

} // namespace

NamedPeople peopleIn(const QString& text)
{
    static const QRegularExpression remark(
        QStringLiteral("\\s*(?:\\([^)]*\\)|（[^）]*）|\\[[^\\]]*\\]|［[^］]*］|【[^】]*】|<[^>]*>)"));
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:[、，;；|｜/／&＆+＋→⇒\\r\\n]|->|\\s(?:and|or)\\s|及び|および|または|又は|"
                       "(?<=[\\p{Han}々][\\p{Han}々])と(?=[\\p{Han}々]{2}))\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(
        QStringLiteral("^(.+?)\\s*((?:他|ほか|外)\\s*[0-9０-９一二三四五六七八九十]+\\s*[名人])$"));
    const bool isAddress = text.count(u'@') == 1 && !text.contains(u' ');
    if (isAddress)
        return {{text}};
    const QString plain = QString(text).remove(remark).trimmed();
    if (const auto more = others.match(plain); more.hasMatch())
        return {{more.captured(1), more.captured(2)}};
    const QStringList certain = plain.split(between, Qt::SkipEmptyParts);
    if (certain.size() > 1)
        return {certain};
    for (const NamedPeople& parted : {partedAtCommas(plain), partedAtDots(plain)})
        if (parted.names.size() > 1)
            return parted;
    return {{text}};
}

QString joined(const QStringList& names, TermLanguage language)
{
    return names.join(language == TermLanguage::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace tasuki
