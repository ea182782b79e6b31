// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/noted.h"
#include "format/mail.h"

/// A message (.eml) or an event (.ics) as the beginning of a touchpoint.
namespace tasuki::capture {

/// Where a person of an account is written to.
struct Address {
    AccountId account;
    ContactId contact;
    QString mail;
};

/// Whose people took part: a contact by the whole address, else the one account whose contacts have its domain. Never
/// by a domain that anybody may have an address of, nor by our own.
struct Proposed {
    AccountId account; ///< not valid: nobody can tell
    ContactId contact;
    MemberId member; ///< the first of ours
};
Proposed proposedOf(const std::vector<format::CalendarPerson>& people, const std::vector<Address>& addresses,
                    const Directory& directory);

Noted notedOf(const format::Mail& mail, const std::vector<Address>& addresses, const Directory& directory);
Noted notedOf(const format::CalendarEvent& event, const std::vector<Address>& addresses, const Directory& directory);

/// The file at a path, by what its name ends with. Of several events the last one up to today, else the first.
Result<Noted> notedOfFile(const QString& path, const std::vector<Address>& addresses, const Directory& directory,
                          const QTimeZone& zone, QDate today);
/// Whether a file is one for notedOfFile(): a message, or a calendar that holds events and no tasks.
bool isOpenable(const QString& path);

} // namespace tasuki::capture
