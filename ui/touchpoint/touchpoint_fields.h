// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QCoreApplication>

#include <optional>

class QComboBox;

namespace tasuki {

class Session;

/// Words that the editors of a touchpoint share.
struct TouchpointFields {
    Q_DECLARE_TR_FUNCTIONS(TouchpointFields)
};

/// The kinds that are offered; the data is the kind's id. `chosen` is in the list, even if it was retired since.
void fillTouchpointKinds(QComboBox& box, Session& session, TouchpointKindId chosen);
/// What is done most in a tier: the kind that a note begins with. Invalid where it is not offered any more.
TouchpointKindId usualTouchpointKind(Session& session, const QString& tier);
/// Where the draft of an account's next note is kept, wherever it is written.
QString noteDraftKey(AccountId account);
/// "Mood —" and then +2 to −2.
void fillMoods(QComboBox& box, std::optional<int> chosen);
std::optional<int> moodOf(const QComboBox& box);

} // namespace tasuki
