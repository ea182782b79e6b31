// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/touch_tier.h"

#include <optional>
#include <vector>

namespace tasuki {

inline constexpr Term kItSkillTerms[] = {
    {u"low", u"Low", u"低"}, {u"mid", u"Middle", u"中"}, {u"high", u"High", u"高"}};

/// The named roles around an account, apart from its owner.
inline constexpr Term kKeyRoleTerms[] = {{u"onboarding_specialist", u"Onboarding specialist", u"導入担当"},
                                         {u"success_manager", u"Success manager", u"定着担当"},
                                         {u"renewal_manager", u"Renewal manager", u"更新担当"},
                                         {u"expansion_owner", u"Expansion / sales owner", u"拡張・営業担当"},
                                         {u"executive_sponsor", u"Executive sponsor", u"エグゼクティブスポンサー"}};

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
    static constexpr std::tuple fields{
        field(
            "account_key", &Account::key,
            {.label = {u"Account ID", u"顧客ID"},
             .file =
                 {u"account_id", u"顧客ID",
                  u"customer_id|client_id|company_id|アカウントID|取引先ID|企業ID|会社ID|顧客番号|record_id|顧客No|顧客No.|得意先ID|id",
                  true}}),
        field(
            "code", &Account::code,
            {.label = {u"Code", u"コード"},
             .file =
                 {u"account_code", u"顧客コード",
                  u"code|customer_code|取引先コード|得意先コード|取引先CD|得意先CD|企業コード|会社コード|コード|account_number|管理番号"}}),
        field(
            "name", &Account::name,
            {.label = {u"Name", u"顧客名"},
             .file =
                 {u"name", u"顧客名",
                  u"account|account_name|company|company_name|customer|customer_name|client_name|会社名|企業名|取引先名|取引先|アカウント名|顧客|名称|得意先名|法人名|お客様名|organization_name"}}),
        field("yomi", &Account::yomi, {.label = {u"Reading", u"よみ"}, .file = kYomiFile}),
        field("segment", &Account::segment,
              {.label = {u"Segment", u"セグメント"},
               .file = {u"segment", u"セグメント", u"customer_segment|区分|顧客区分|規模"}}),
        field("industry", &Account::industry,
              {.label = {u"Industry", u"業種"}, .file = {u"industry", u"業種", u"sector|vertical|業界"}}),
        field(
            "touch_tier", &Account::tier,
            {.label = {u"Touch tier", u"タッチモデル"},
             .codes = kTierTerms,
             .file = {u"touch_tier", u"タッチモデル", u"tier|touch|touch_model|ティア|タッチ|タッチ層|タッチレベル"}}),
        field("it_skill", &Account::itSkill,
              {.label = {u"IT skill", u"ITスキル"},
               .codes = kItSkillTerms,
               .file = {u"it_skill", u"ITスキル", u"it_literacy|skill|ITリテラシー"}}),
        field("currency", &Account::currency, {.label = {u"Currency", u"通貨"}, .file = kCurrencyFile}),
        field(
            "signup_date", &Account::signupDate,
            {.label = {u"Signed up", u"申込日"},
             .file =
                 {u"signup_date", u"申込日",
                  u"signup|signed_up|sign_up_date|signed_on|created|created_date|create_date|created_on|created_at|登録日|契約日|成約日|受注日|作成日|取引開始日"}}),
        field("contract_start", &Account::contractStart,
              {.label = {u"Contract start", u"契約開始日"},
               .file = {u"contract_start", u"契約開始日",
                        u"contract_start_date|start_date|start|契約開始|利用開始日|開始日"}}),
        field(
            "renewal_date", &Account::renewalDate,
            {.label = {u"Renewal date", u"契約更新日"},
             .file =
                 {u"renewal_date", u"契約更新日",
                  u"renewal|renews_on|next_renewal|contract_renewal|更新日|次回更新日|更新月|契約更新月|次回更新月|renewal_month|契約満了日|満了日|更新予定日"}}),
        field("stores", &Account::stores,
              {.label = {u"Stores", u"店舗数"}, .file = {u"stores", u"店舗数", u"store_count|shops|locations|店舗"}}),
        field("seats", &Account::seats,
              {.label = {u"Seats", u"ライセンス数"},
               .file = {u"seats", u"ライセンス数",
                        u"seat_count|users|user_count|licenses|ユーザー数|利用者数|席数|アカウント数"}}),
        field(
            "parent_id", &Account::parentId,
            {.label = {u"Parent account", u"親顧客"},
             .file =
                 {u"parent_id", u"親顧客ID",
                  u"parent_account_id|parent|parent_account|parent_company_id|parent_company|親会社ID|親アカウントID|親ID|親会社"}}),
        field("notes", &Account::notes,
              {.label = {u"Notes", u"メモ"},
               .file = {u"notes", u"メモ", u"note|memo|remarks|comment|comments|備考|注記|コメント"}}),
    };
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
    static constexpr std::tuple fields{
        field("account_id", &AccountTag::accountId),
        field("tag", &AccountTag::tag, {.label = {u"Tag", u"タグ"}}),
    };
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
    static constexpr std::tuple fields{
        field("account_id", &Ownership::accountId),
        field("since", &Ownership::since),
        field("member_id", &Ownership::memberId, {.label = {u"Member", u"メンバー"}}),
        field("handoff_id", &Ownership::handoffId),
    };
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
    static constexpr std::tuple fields{
        field("account_id", &StageSpan::accountId),
        field("since", &StageSpan::since),
        field("stage_id", &StageSpan::stageId, {.label = {u"Stage", u"ステージ"}}),
        field("handoff_id", &StageSpan::handoffId),
    };
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
    static constexpr std::tuple fields{
        field("account_id", &KeyRole::accountId),
        field("role", &KeyRole::role, {.label = {u"Role", u"役割"}, .codes = kKeyRoleTerms}),
        field("member_id", &KeyRole::memberId, {.label = {u"Member", u"メンバー"}}),
    };
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
