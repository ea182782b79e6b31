// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terms.h"

#include "base/text.h"

#include <algorithm>

namespace tasuki {

QList<QStringView> aliasesOf(const Term& term)
{
    return QStringView(term.aliases ? term.aliases : u"").split(u'|', Qt::SkipEmptyParts);
}

const Term* findTerm(std::span<const Term> terms, QStringView text)
{
    const QString wanted = keyFold(text);
    const auto it = std::ranges::find_if(terms, [&](const Term& term) {
        return keyFold(QStringView(term.code)) == wanted || keyFold(QStringView(term.english)) == wanted
               || keyFold(QStringView(term.japanese)) == wanted
               || std::ranges::any_of(aliasesOf(term), [&](QStringView name) { return keyFold(name) == wanted; });
    });
    return it == terms.end() || wanted.isEmpty() ? nullptr : &*it;
}

const Term* termOf(std::span<const Term> terms, QStringView code)
{
    const auto it = std::ranges::find_if(terms, [&](const Term& term) { return QStringView(term.code) == code; });
    return it == terms.end() ? nullptr : &*it;
}

QString termText(std::span<const Term> terms, QStringView code, TermLanguage language)
{
    const Term* term = termOf(terms, code);
    return term ? term->text(language) : code.toString();
}

} // namespace tasuki
