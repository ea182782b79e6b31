// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

#include <optional>
#include <vector>

namespace tasuki {

/// A customer (顧客).
struct Account {
    AccountId id;
    QString key;  ///< account_id: the source system's key, which imports match; never empty, unique
    QString code; ///< for display and search; unique where it is given
    QString name;
    QString yomi; ///< the name's reading, for search and order
    QString segment;
    QString industry;
    QString tier;     ///< a code of kTierTerms, or empty
    QString itSkill;  ///< a code of kItSkillTerms, or empty
    QString currency; ///< empty: the workspace's base currency
    QDate signupDate;
    QDate contractStart;
    QDate renewalDate;
    std::optional<int> stores;
    std::optional<int> seats;
    AccountId parentId;
    QString notes;

    bool operator==(const Account&) const = default;
};

template <>
struct RowTraits<Account> {
    static constexpr Entity entity = Entity::Account;
    static constexpr const char* table = "accounts";
    static constexpr auto fields = std::make_tuple(
        field("account_key", &Account::key), field("code", &Account::code), field("name", &Account::name),
        field("yomi", &Account::yomi), field("segment", &Account::segment), field("industry", &Account::industry),
        field("touch_tier", &Account::tier), field("it_skill", &Account::itSkill),
        field("currency", &Account::currency), field("signup_date", &Account::signupDate),
        field("contract_start", &Account::contractStart), field("renewal_date", &Account::renewalDate),
        field("stores", &Account::stores), field("seats", &Account::seats), field("parent_id", &Account::parentId),
        field("notes", &Account::notes));
};

struct AccountTag {
    RowId id;
    AccountId accountId;
    QString tag;

    bool operator==(const AccountTag&) const = default;
};

template <>
struct RowTraits<AccountTag> {
    static constexpr Entity entity = Entity::AccountTag;
    static constexpr const char* table = "account_tags";
    static constexpr auto fields =
        std::make_tuple(field("account_id", &AccountTag::accountId), field("tag", &AccountTag::tag));
};

/// Who holds the account from `since` on. Where a handoff moved it, that handoff.
struct Ownership {
    RowId id;
    AccountId accountId;
    QDate since;
    MemberId memberId;
    HandoffId handoffId;

    bool operator==(const Ownership&) const = default;
};

template <>
struct RowTraits<Ownership> {
    static constexpr Entity entity = Entity::Ownership;
    static constexpr const char* table = "ownership";
    static constexpr auto fields =
        std::make_tuple(field("account_id", &Ownership::accountId), field("since", &Ownership::since),
                        field("member_id", &Ownership::memberId), field("handoff_id", &Ownership::handoffId));
};

struct StageSpan {
    RowId id;
    AccountId accountId;
    QDate since;
    StageId stageId;
    HandoffId handoffId;

    bool operator==(const StageSpan&) const = default;
};

template <>
struct RowTraits<StageSpan> {
    static constexpr Entity entity = Entity::StageSpan;
    static constexpr const char* table = "stage_spans";
    static constexpr auto fields =
        std::make_tuple(field("account_id", &StageSpan::accountId), field("since", &StageSpan::since),
                        field("stage_id", &StageSpan::stageId), field("handoff_id", &StageSpan::handoffId));
};

struct KeyRole {
    RowId id;
    AccountId accountId;
    QString role; ///< a code of kKeyRoleTerms
    MemberId memberId;

    bool operator==(const KeyRole&) const = default;
};

template <>
struct RowTraits<KeyRole> {
    static constexpr Entity entity = Entity::KeyRole;
    static constexpr const char* table = "key_roles";
    static constexpr auto fields =
        std::make_tuple(field("account_id", &KeyRole::accountId), field("role", &KeyRole::role),
                        field("member_id", &KeyRole::memberId));
};

/// The span that holds on `day`: the one with the greatest (since, id) not after it; null before the first.
template <typename Span>
const Span* spanOn(const std::vector<Span>& spans, QDate day)
{
    const Span* found = nullptr;
    for (const Span& span : spans)
        if (span.since <= day
            && (!found || std::pair(span.since, span.id.value()) > std::pair(found->since, found->id.value())))
            found = &span;
    return found;
}

} // namespace tasuki
