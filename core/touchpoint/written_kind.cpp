// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/written_kind.h"

#include "base/text.h"

#include <QList>
#include <QString>

namespace tasuki::touchpoint {

namespace {

constexpr WrittenKind kKinds[] = {
    {u"call", u"high", u"call|phone|phonecall|tel|telephone|電話|架電|通話|電話対応|電話連絡"},
    {u"email", u"", u"email|mail|メール|eメール|電子メール|メール対応|メール連絡"},
    {u"meeting", u"high",
     u"meeting|mtg|ミーティング|打ち合わせ|打合せ|打合わせ|打ち合せ|面談|会議|オンラインmtg|オンラインミーティング|オンライン会議|web会議|webmtg|オンライン"},
    {u"visit", u"high", u"visit|onsite|onsitevisit|訪問|往訪|来訪|来社|客先訪問|訪問対応"},
    {u"note", u"", u"note|notes|メモ|記録|社内メモ"},
    // These a new workspace has.
    {u"regular_meeting", u"high", u"定例|定例mtg|定例ミーティング|定例会議|定例打ち合わせ|定例打合せ|定例面談"},
    {u"inquiry", u"", u"お問い合わせ|お問合せ|問合せ|問い合せ"}};

} // namespace

const WrittenKind* writtenKind(QStringView text)
{
    const QString folded = keyFold(text);
    for (const WrittenKind& kind : kKinds)
        for (const QStringView word : QStringView(kind.words).split(u'|'))
            if (word == folded)
                return &kind;
    return nullptr;
}

QStringList wordsOfKind(QStringView code)
{
    QStringList words;
    for (const WrittenKind& kind : kKinds)
        if (code == QStringView(kind.code))
            for (const QStringView word : QStringView(kind.words).split(u'|'))
                words += searchFold(word);
    return words;
}

TouchpointKind newKind(const WrittenKind& written, const QString& name, const std::vector<TouchpointKind>& present,
                       const Act& act)
{
    TouchpointKind kind;
    kind.id = act.ids->make<TouchpointKindId>();
    kind.code = QString::fromUtf16(written.code);
    kind.name = name;
    kind.tier = QString::fromUtf16(written.tier);
    for (const TouchpointKind& other : present)
        kind.position = std::max(kind.position, other.position);
    ++kind.position;
    return kind;
}

} // namespace tasuki::touchpoint
