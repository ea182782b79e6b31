// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint.h"

#include "base/text.h"
#include "touchpoint/written_kind.h"

#include <QStringList>

namespace tasuki {

namespace {

/// The default that a kind without a name of its own is; null where it is none.
const DefaultKind* defaultOf(const TouchpointKind& kind)
{
    for (const DefaultKind& known : kDefaultKinds)
        if (kind.name.isEmpty() && kind.code == QStringView(known.term.code))
            return &known;
    return nullptr;
}

} // namespace

QString kindText(const TouchpointKind& kind, TermLanguage language)
{
    if (!kind.name.isEmpty())
        return kind.name;
    const DefaultKind* known = defaultOf(kind);
    return known ? known->term.text(language) : kind.code;
}

QString kindSearchText(const TouchpointKind& kind)
{
    QStringList texts = {kindText(kind, TermLanguage::English), kind.yomi};
    if (const DefaultKind* known = defaultOf(kind))
        texts << known->term.text(TermLanguage::Japanese) << QString::fromUtf16(known->yomi);
    QStringList folded;
    for (const QString& text : texts)
        if (const QString fold = searchFold(text); !fold.isEmpty())
            folded += fold;
    // One that was given another name means something else.
    if (const QStringList words = touchpoint::wordsOfKind(kind.code);
        kind.name.isEmpty() || words.contains(searchFold(kind.name)))
        folded += words;
    return folded.join(u'\n');
}

} // namespace tasuki
