// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"

#include <span>
#include <vector>

class QWidget;

namespace tasuki {

class AccountSection;
class Session;
struct Kind;
struct SectionCommand;

/// How the window shows a kind of row. Core knows nothing of it; each room of the window makes its own section.
struct KindLook {
    Entity entity = Entity::None;
    const char* icon = nullptr;                                                  ///< of its lines in a timeline
    AccountSection* (*makeSection)(Session& session, QWidget* parent) = nullptr; ///< null: none on the account's page
    std::vector<SectionCommand> (*commands)() = nullptr;
};

/// Every look, in the order of the cards.
std::span<const KindLook> kindLooks();
const char* iconOf(const Kind& kind);

} // namespace tasuki
