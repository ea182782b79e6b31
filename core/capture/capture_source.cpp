// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_source.h"

#include "account/account_store.h"
#include "contact/contact_store.h"
#include "people/people_store.h"
#include "settings/holiday.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "touchpoint/touchpoint_store.h"

#include <algorithm>

namespace tasuki::capture {

Result<Known> known(storage::Database& db)
{
    return storage::attempt([&] {
        using storage::unwrap;
        std::vector<AccountName> names;
        storage::Statement rows = db.prepare("SELECT id, account_key, name, yomi, code FROM accounts ORDER BY id");
        while (rows.next())
            names.push_back({AccountId(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
        std::vector<TouchpointKind> kinds = unwrap(TouchpointStore(db).kinds());
        std::erase_if(kinds, &TouchpointKind::retired);
        QHash<AccountId, std::vector<PersonName>> people;
        for (const ContactName& contact : unwrap(ContactStore(db).names()))
            people[contact.accountId].push_back({contact.id, contact.name});
        return Known{AccountNames(std::move(names)),      std::move(kinds),
                     unwrap(PeopleStore(db).directory()), unwrap(HolidayStore(db).calendar()),
                     Settings::read(db).fiscalStart(),    std::move(people)};
    });
}

Result<TouchpointKindId> usualKind(storage::Database& db, AccountId account, const std::vector<TouchpointKind>& offered)
{
    return storage::attempt([&] {
        const auto latest = storage::unwrap(TouchpointStore(db).ofAccount(account, 1));
        const auto isOffered = [&](TouchpointKindId id) {
            return std::ranges::find(offered, id, &TouchpointKind::id) != offered.end();
        };
        if (!latest.empty() && isOffered(latest.front().kindId))
            return latest.front().kindId;
        const auto found = storage::unwrap(AccountStore(db).find(account));
        const auto ofTier = std::ranges::find_if(offered, [&](const TouchpointKind& kind) {
            return found && !found->tier.isEmpty() && kind.tier == found->tier;
        });
        return ofTier != offered.end() ? ofTier->id : offered.empty() ? TouchpointKindId() : offered.front().id;
    });
}

} // namespace tasuki::capture
