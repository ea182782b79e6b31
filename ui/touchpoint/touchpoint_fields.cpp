// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_fields.h"

#include "contact/contact_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/shell.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/typed_box.h"

#include <QSet>

#include <algorithm>

namespace tasuki {

namespace {

QString keptKindKey(Session& session, const QString& tier)
{
    return session.keptKey(session.ownDraft(QStringLiteral("touchpointKind/") + tier));
}

} // namespace

void fillTouchpointKinds(TypedBox& box, Session& session, TouchpointKindId chosen)
{
    box.clear();
    for (const TouchpointKind& kind : session.readToShow(TouchpointStore(session.db()).kinds()))
        if (!kind.retired || kind.id == chosen)
            box.addChoice(oneLine(kindText(kind, session.words()), 40), kindSearchText(kind), kind.id.value());
    box.setCurrentIndex(std::max(0, box.findData(chosen.value())));
}

TouchpointKindId touchpointKindIn(const TypedBox& box)
{
    return TouchpointKindId(box.chosen().toLongLong());
}

QString noTouchpointKindText()
{
    return TouchpointFields::tr("Choose a touchpoint type from the list.");
}

TouchpointKindId usualTouchpointKind(Session& session, const QString& tier)
{
    const auto kinds = session.readToShow(TouchpointStore(session.db()).kinds());
    const auto offered = [&](auto matches) {
        const auto found = std::ranges::find_if(kinds, matches);
        return found == kinds.end() || found->retired ? TouchpointKindId() : found->id;
    };
    for (const qint64 id : session.shell().keptIds(keptKindKey(session, tier)))
        if (const TouchpointKindId last =
                offered([&](const TouchpointKind& kind) { return kind.id == TouchpointKindId(id); });
            last.isValid())
            return last;
    const QString code = tier == u"low"    ? QStringLiteral("chat")
                         : tier == u"tech" ? QStringLiteral("usage_information")
                                           : QStringLiteral("regular_meeting");
    return offered([&](const TouchpointKind& kind) { return kind.code == code; });
}

void rememberTouchpointKind(Session& session, const std::vector<AccountId>& accounts, TouchpointKindId kind)
{
    QSet<QString> tiers;
    for (const AccountId account : accounts)
        if (const AccountRow* row = AccountRows::of(session).find(account))
            tiers.insert(row->account().tier);
    for (const QString& tier : tiers)
        session.shell().keepIds(keptKindKey(session, tier), {kind.value()});
}

QHash<AccountId, std::vector<capture::PersonName>> contactNames(Session& session,
                                                                const std::vector<AccountId>& accounts)
{
    QHash<AccountId, std::vector<capture::PersonName>> names;
    for (const AccountId account : accounts)
        for (const Contact& contact : session.readToShow(ContactStore(session.db()).ofAccount(account)))
            names[account].push_back({contact.id, contact.name});
    return names;
}

QString noteDraftKey(AccountId account)
{
    return QStringLiteral("touchpoint/%1").arg(account.value());
}

} // namespace tasuki
