// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/terms.h"
#include "contact/contact.h"
#include "goal/goal.h"
#include "handoff/criteria.h"
#include "touchpoint/touchpoint.h"
#include "usage/usage.h"

namespace tasuki::handoff {

/// What a note is filled from.
struct NoteInput {
    const Account& account;
    std::vector<Contact> contacts;
    std::vector<Touchpoint> recent; ///< newest first
    QHash<TouchpointKindId, QString> kindNames;
    std::vector<Usage> usage; ///< the latest period of each metric
    std::vector<QString> openItems;
    QDate today;
    std::vector<Goal> goals{}; ///< in the order in which they are told; what was dropped is left out
    QString routeTemplate{};   ///< what the route's notes ask for beside that, Markdown
};

/// The note's draft in Markdown: goal, promised, people and their stance, state of use, recent touchpoints, risks, open
/// items, next steps, then the route's own template. What data does not tell is left as an empty line to write in.
QString noteDraft(const NoteInput& input, TermLanguage language);

} // namespace tasuki::handoff
