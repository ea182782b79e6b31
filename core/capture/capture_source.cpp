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
        QHash<AccountId, std::vector<PersonName>> people;
        for (const ContactName& contact : unwrap(ContactStore(db).names()))
            people[contact.accountId].push_back({contact.id, contact.name});
        return Known{AccountNames(std::move(names)),      unwrap(TouchpointStore(db).kinds()),
                     unwrap(PeopleStore(db).directory()), unwrap(HolidayStore(db).calendar()),
                     Settings::read(db).fiscalStart(),    std::move(people)};
    });
}

Result<TouchpointKindId> usualKind(storage::Database& db, AccountId account, const std::vector<TouchpointKind>& kinds)
{
    return storage::attempt([&] {
        const auto latest = storage::unwrap(TouchpointStore(db).ofAccount(account, 1));
        const auto isOffered = [&](TouchpointKindId id) {
            return std::ranges::any_of(kinds,
                                       [&](const TouchpointKind& kind) { return kind.id == id && !kind.retired; });
        };
        if (!latest.empty() && isOffered(latest.front().kindId))
            return latest.front().kindId;
        const auto found = storage::unwrap(AccountStore(db).find(account));
        const auto ofTier = std::ranges::find_if(kinds, [&](const TouchpointKind& kind) {
            return !kind.retired && found && !found->tier.isEmpty() && kind.tier == found->tier;
        });
        if (ofTier != kinds.end())
            return ofTier->id;
        const auto first = std::ranges::find(kinds, false, &TouchpointKind::retired);
        return first == kinds.end() ? TouchpointKindId() : first->id;
    });
}

Result<std::vector<Address>> addresses(storage::Database& db)
{
    return storage::attempt([&] {
        std::vector<Address> all;
        storage::Statement rows =
            db.prepare("SELECT account_id, id, email FROM contacts WHERE email <> '' ORDER BY account_id, id");
        while (rows.next())
            all.push_back({rows.id<AccountId>(0), rows.id<ContactId>(1), rows.text(2)});
        return all;
    });
}

} // namespace tasuki::capture
