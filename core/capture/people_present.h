// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capture.h"
#include "touchpoint/touchpoint_person.h"

#include <span>

/// Who took part in a touchpoint, as people enter it: names of both sides in one line (田中様、鈴木, Dana Cole; Ken
/// Sato).
namespace tasuki::capture {

/// What parts names in a line.
inline constexpr char16_t kBetweenNames[] = u",，、;；|\n";

/// The names of the line, without spaces around them; each once.
QStringList namesIn(const QString& text);
/// Whom each of them means, without ids: one of these contacts, else a member (both also by the family name alone,
/// where only one has it), else just a name. Who is in `present` is meant before anybody else of the same name.
std::vector<TouchpointPerson> peopleIn(const QString& text, std::span<const PersonName> contacts,
                                       const Directory& directory, std::span<const TouchpointPerson> present = {});
/// Who took part in the touchpoint of each of these accounts: a contact in that of the own account, a member in all,
/// and a name that nobody knows in the first.
std::vector<std::vector<TouchpointPerson>> peopleOfEach(const QString& text, std::span<const AccountId> accounts,
                                                        const QHash<AccountId, std::vector<PersonName>>& contacts,
                                                        const Directory& directory);
/// What people read for somebody; empty where the contact is not among these.
QString personText(const TouchpointPerson& person, std::span<const PersonName> contacts, const Directory& directory);

} // namespace tasuki::capture
