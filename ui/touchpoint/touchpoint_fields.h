// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "capture/people_present.h"

#include <QCoreApplication>

#include <vector>

namespace tasuki {

class Session;
class TypedBox;

/// Words that the editors of a touchpoint share.
struct TouchpointFields {
    Q_DECLARE_TR_FUNCTIONS(TouchpointFields)
};

/// The kinds that are offered; the data is the kind's id. `chosen` is in the list, even if it was retired since.
void fillTouchpointKinds(TypedBox& box, Session& session, TouchpointKindId chosen);
/// The kind that is chosen or typed; invalid where what is typed is none.
TouchpointKindId touchpointKindIn(const TypedBox& box);
/// What is said where it is invalid.
QString noTouchpointKindText();
/// The kind that a note begins with: what was logged last in this tier, else what is done most in it. Invalid where it
/// is not offered any more.
TouchpointKindId usualTouchpointKind(Session& session, const QString& tier);
/// Remembers what was logged, for the tier of these accounts: the next note begins with it.
void rememberTouchpointKind(Session& session, const std::vector<AccountId>& accounts, TouchpointKindId kind);
/// The contacts of these accounts, as a field for people finds them.
QHash<AccountId, std::vector<capture::PersonName>> contactNames(Session& session,
                                                                const std::vector<AccountId>& accounts);
/// Where the draft of an account's next note is kept, wherever it is written.
QString noteDraftKey(AccountId account);

} // namespace tasuki
