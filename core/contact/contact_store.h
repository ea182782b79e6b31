// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contact/contact.h"
#include "storage/database.h"

#include <vector>

namespace tasuki {

/// What a contact is found by.
struct ContactName {
    ContactId id;
    AccountId accountId;
    QString name;
    QString yomi;
};

/// All SQL of contacts.
class ContactStore {
public:
    explicit ContactStore(storage::Database& db) : m_db(db) {}
    Result<std::vector<Contact>> ofAccount(AccountId account) const;
    /// Of all accounts, in no order.
    Result<std::vector<ContactName>> names() const;
    Result<std::optional<Contact>> find(ContactId contact) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
