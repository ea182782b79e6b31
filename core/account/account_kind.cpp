// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "account/account_keys.h"
#include "account/source_key.h"
#include "account/stage.h"
#include "kind/file_kind.h"
#include "kind/kind.h"

#include <QtGlobal>

namespace tasuki {

std::unique_ptr<imports::KindImport> makeAccountImport(imports::ImportSession& session);

namespace {

constexpr Invariant kAccountInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "account %1 has no stage"),
     "SELECT account_key FROM accounts AS a WHERE NOT EXISTS (SELECT 1 FROM stage_spans AS s WHERE s.account_id = a.id)"},
    {QT_TRANSLATE_NOOP("check", "account %1 is its own parent, directly or indirectly"),
     "WITH RECURSIVE up (start, at, depth) AS (SELECT id, parent_id, 1 FROM accounts WHERE parent_id IS NOT NULL UNION ALL "
     "SELECT up.start, a.parent_id, up.depth + 1 FROM up JOIN accounts AS a ON a.id = up.at WHERE a.parent_id IS NOT NULL AND up.at <> up.start AND up.depth < 1000) "
     "SELECT DISTINCT a.account_key FROM up JOIN accounts AS a ON a.id = up.start WHERE up.at = up.start"}};

constexpr Invariant kOwnershipInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "account %1 has an owner on one day and no owner on a later one"),
     "SELECT a.account_key FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id WHERE o.member_id IS NULL AND EXISTS "
     "(SELECT 1 FROM ownership AS p WHERE p.account_id = o.account_id AND p.member_id IS NOT NULL AND (p.since, p.id) < (o.since, o.id))"}};

constexpr Held kOwnershipHeld[] = {
    {"member_id",
     "NOT EXISTS (SELECT 1 FROM ownership AS n WHERE n.account_id = t.account_id AND (n.since, n.id) > (t.since, t.id))"}};
constexpr Held kKeyRoleHeld[] = {{"member_id", "1"}};

QString stageName(storage::Database&, qint64 id, TermLanguage language)
{
    return id > 0 && id <= qint64(std::size(kStageTerms)) ? kStageTerms[id - 1].text(language) : QString();
}

std::unique_ptr<ReferenceFinder> makeFinder(const FinderScope& scope)
{
    return std::make_unique<AccountKeys>(scope);
}

constexpr FileColumn kFields[] = {
    fileColumn<Account>("account_key"),
    fileColumn<Account>("code"),
    fileColumn<Account>("name"),
    fileColumn<Account>("yomi"),
    fileColumn<Account>("segment"),
    fileColumn<Account>("industry"),
    fileColumn<Account>("touch_tier"),
    fileColumn<Account>("it_skill"),
    {u"stage", u"ステージ", u"lifecycle_stage|lifecycle|phase|フェーズ|段階|ステータス|利用状況|status"},
    {u"owner", u"主担当",
     u"account_owner|csm|CS担当|担当CSM|CS担当者|自社担当者|営業担当|営業担当者|company_owner|customer_owner|owner_id|assignee|assigned_to|担当|担当者|担当メンバー|オーナー|取引先所有者|所有者"},
    fileColumn<Account>("currency"),
    fileColumn<Account>("signup_date"),
    fileColumn<Account>("contract_start"),
    fileColumn<Account>("renewal_date"),
    fileColumn<Account>("stores"),
    fileColumn<Account>("seats"),
    fileColumn<Account>("parent_id"),
    {.name = u"tags", .label = u"タグ", .synonyms = u"tag|labels|ラベル", .list = true},
    fileColumn<Account>("notes"),
};

using enum FileColumn::Type;
constexpr FileColumn kComputed[] = {
    {.name = u"owner_name", .label = u"主担当の氏名", .synonyms = u"担当の氏名"},
    {.name = u"owner_team", .label = u"主担当のチーム", .synonyms = u"担当チーム"},
    {.name = u"mrr", .label = u"MRR", .type = Number},
    {.name = u"last_touch", .label = u"最終タッチポイント日", .synonyms = u"最終接点日", .type = Date},
    {.name = u"days_to_renewal", .label = u"契約更新までの日数", .synonyms = u"更新までの日数", .type = Number},
    {.name = u"open_handoff", .label = u"進行中の引き継ぎ"},
    {.name = u"usage_metric", .label = u"利用状況の指標"},
    {.name = u"usage_change", .label = u"利用状況の増減率", .type = Number},
    {.name = u"last_used", .label = u"最終利用日", .type = Date}};

constexpr FileKind kAccountFile = {.code = u"accounts",
                                   .many = {u"Accounts", u"顧客"},
                                   .fields = kFields,
                                   .computed = kComputed,
                                   .standIn = {u"account_id", u"account_code"},
                                   .makeImport = makeAccountImport};

constexpr const char* kSearchedNames[] = {"name", "yomi"};
constexpr const char* kSearchedTexts[] = {"code", "account_key", "notes"};
constexpr Searched kAccountSearched = {.names = kSearchedNames, .texts = kSearchedTexts};

} // namespace

extern constinit const Kind kAccountKind = {
    .table = &kTableInfo<Account>,
    .name = {u"Account", u"顧客"},
    .called = "name",
    .invariants = kAccountInvariants,
    .told = Told::AsEdits,
    .searched = &kAccountSearched,
    .file = &kAccountFile,
    .makeFinder = makeFinder,
    .unknown = QT_TRANSLATE_NOOP("exchange", "account not found; import the accounts first"),
    .ambiguous = QT_TRANSLATE_NOOP("exchange",
                                   "several accounts have a key that differs only by width or invisible characters")};
extern constinit const Kind kAccountTagKind = {
    .table = &kTableInfo<AccountTag>, .name = {u"Tag", u"タグ"}, .called = "tag", .told = Told::AsEdits};
extern constinit const Kind kOwnershipKind = {.table = &kTableInfo<Ownership>,
                                              .name = {u"Owner", u"主担当"},
                                              .invariants = kOwnershipInvariants,
                                              .held = kOwnershipHeld,
                                              .merged = Merged::Stays};
extern constinit const Kind kStageSpanKind = {
    .table = &kTableInfo<StageSpan>, .name = {u"Stage", u"ステージ"}, .merged = Merged::Stays};
extern constinit const Kind kKeyRoleKind = {.table = &kTableInfo<KeyRole>,
                                            .name = {u"Key role", u"役割別担当"},
                                            .called = "role",
                                            .told = Told::AsEdits,
                                            .held = kKeyRoleHeld};
extern constinit const Kind kSourceKeyKind = {.table = &kTableInfo<SourceKey>,
                                              .name = {u"Key in another system", u"ほかのシステムのキー"},
                                              .called = "source_key",
                                              .told = Told::AsEdits};
extern constinit const Kind kStageKind = {
    .table = &kTableInfo<Stage>, .name = {u"Stage", u"ステージ"}, .called = "code", .nameOf = stageName};

} // namespace tasuki
