// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace tasuki {

// The typed ids of every aggregate, in one place: an aggregate may know another's id without its value or its store.
using AccountId = Id<struct AccountTag>;
using ContactId = Id<struct ContactTag>;
using MemberId = Id<struct MemberTag>;
using TeamId = Id<struct TeamTag>;
using StageId = Id<struct StageTag>;
using TouchpointId = Id<struct TouchpointTag>;
using TouchpointKindId = Id<struct TouchpointKindTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using RouteId = Id<struct RouteTag>;
using HandoffId = Id<struct HandoffTag>;
using GoalId = Id<struct GoalTag>;
using OnboardingId = Id<struct OnboardingTag>;
/// A row of a kind that nothing else refers to.
using RowId = Id<struct RowTag>;

} // namespace tasuki
