// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/column.h"
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
using PromiseId = Id<struct PromiseTag>;
using TaskId = Id<struct TaskTag>;
/// A row of a kind that nothing else refers to.
using RowId = Id<struct RowTag>;

template <>
inline constexpr Entity kEntityOf<AccountId> = Entity::Account;
template <>
inline constexpr Entity kEntityOf<ContactId> = Entity::Contact;
template <>
inline constexpr Entity kEntityOf<MemberId> = Entity::Member;
template <>
inline constexpr Entity kEntityOf<TeamId> = Entity::Team;
template <>
inline constexpr Entity kEntityOf<StageId> = Entity::Stage;
template <>
inline constexpr Entity kEntityOf<TouchpointId> = Entity::Touchpoint;
template <>
inline constexpr Entity kEntityOf<TouchpointKindId> = Entity::TouchpointKind;
template <>
inline constexpr Entity kEntityOf<SubscriptionId> = Entity::Subscription;
template <>
inline constexpr Entity kEntityOf<RouteId> = Entity::Route;
template <>
inline constexpr Entity kEntityOf<HandoffId> = Entity::Handoff;
template <>
inline constexpr Entity kEntityOf<GoalId> = Entity::Goal;
template <>
inline constexpr Entity kEntityOf<OnboardingId> = Entity::Onboarding;

template <>
inline constexpr Entity kEntityOf<PromiseId> = Entity::Promise;
template <>
inline constexpr Entity kEntityOf<TaskId> = Entity::Task;

} // namespace tasuki
