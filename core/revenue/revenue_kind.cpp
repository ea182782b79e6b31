// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "revenue/contract_rules.h"
#include "revenue/subscription.h"
#include "revenue/target.h"
#include "revenue/view.h"
#include "settings/settings.h"

namespace tasuki {

std::unique_ptr<imports::KindImport> makeSubscriptionImport(imports::ImportSession& session);
std::unique_ptr<imports::KindImport> makeCurrencyImport(imports::ImportSession& session);
void rescaleContracts(imports::ImportSession& session, qint64 account, int exponentBefore, int exponentAfter);
void warnOfRates(imports::ImportSession& session, Entity imported);

namespace {

constexpr Invariant kSubscriptionInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "contract line %1 has neither an MRR nor an amount"),
     "SELECT subscription_key FROM subscriptions WHERE charge_type = 'recurring' AND mrr_minor IS NULL AND amount_minor IS NULL"}};

constexpr const char* kPrice[] = {"mrr_minor",    "mrr_nano", "amount_minor",   "amount_nano",  "period_unit",
                                  "period_count", "currency", "quantity_micro", "discount_ppm", "charge_type"};

Result<void> judgeSubscription(qint64 id, std::span<const Value> values)
{
    return revenue::checkRow(rowFromValues<Subscription>(id, values));
}

QString currencyOf(storage::Database& db, qint64 account)
{
    storage::Statement row = db.prepare("SELECT currency FROM accounts WHERE id = ?1");
    row.bind(1, account);
    const QString own = row.next() ? row.text(0) : QString();
    return own.isEmpty() ? Settings::read(db).baseCurrency : own;
}

/// A line without a currency has that of its account, which the next one may not have.
void keepCurrency(storage::Database& db, std::vector<Value>& values, qint64 from, qint64 into)
{
    Value& own = values[kTableInfo<Subscription>.find("currency")];
    if (const QString currency = currencyOf(db, from); own == Value(QString()) && currency != currencyOf(db, into))
        own = currency;
}

constexpr FileColumn kFields[] = {
    fileColumn<Subscription>("subscription_key"),
    fileColumn<Subscription>("account_id"),
    fileColumn<Subscription>("start_date"),
    fileColumn<Subscription>("end_date"),
    fileColumn<Subscription>("mrr_minor"),
    fileColumn<Subscription>("amount_minor"),
    {u"billing_period_months", u"請求月数", u"period_months|months|interval_months|請求期間月数|請求サイクル月数",
     false, FileColumn::Type::Number},
    fileColumn<Subscription>("period_unit"),
    fileColumn<Subscription>("period_count"),
    fileColumn<Subscription>("currency"),
    fileColumn<Subscription>("plan"),
    fileColumn<Subscription>("product"),
    fileColumn<Subscription>("quantity_micro"),
    fileColumn<Subscription>("discount_ppm"),
    fileColumn<Subscription>("charge_type"),
};

using enum FileColumn::Type;
/// In the order of the import's enum, behind the fields.
constexpr FileColumn kAlsoRead[] = {
    {.name = u"unit_price",
     .label = u"単価",
     .synonyms = u"unit_amount|price_per_unit|net_price|sbqqnetpricec|list_price|契約単価|ID単価|1ID単価",
     .type = Number},
    {.name = u"annual_amount",
     .label = u"年額",
     .synonyms = u"annual_price|arr|annual_recurring_revenue|acv|年額料金|年間料金|年間金額|年間契約金額",
     .type = Number},
    {.name = u"discount_amount", .label = u"割引額", .synonyms = u"値引|値引額|値引き|値引き額", .type = Number},
    {.name = u"status",
     .label = u"契約ステータス",
     .synonyms =
         u"state|subscription_status|contract_status|subscription.status|ステータス|契約状態|契約状況|状態|状況"},
    {.name = u"ended_on",
     .label = u"終了した日",
     .synonyms = u"ended_at|end_at|ended|subscription.ended_at|terminated_at|terminated_on|退会日",
     .type = Date},
    {.name = u"cancelled_on",
     .label = u"解約日",
     .synonyms =
         u"cancelled_at|canceled_at|canceled_on|cancellation_date|cancel_date|subscription.cancelled_at|契約解約日|解約年月日",
     .type = Date},
    {.name = u"trial_end",
     .label = u"トライアル終了日",
     .synonyms =
         u"trial_ends_at|trial_ended_at|trial_end_date|trial_ends_on|subscription.trial_end|試用終了日|トライアル期限",
     .type = Date},
    {.name = u"paused_on",
     .label = u"休止日",
     .synonyms = u"paused_at|pause_date|subscription.pause_date|休止開始日|停止日",
     .type = Date}};

constexpr FileColumn kComputed[] = {
    kAccountNameColumn,
    {.name = u"effective_currency", .label = u"適用通貨"},
    {.name = u"normalized_mrr", .label = u"換算MRR", .synonyms = u"換算月額", .type = Number},
    {.name = u"normalized_mrr_base",
     .label = u"換算MRR（基準通貨）",
     .synonyms = u"換算月額（基準通貨）",
     .type = Number},
    {.name = u"active", .label = u"有効"}};

constexpr FileKind kSubscriptionFile = {.code = u"subscriptions",
                                        .many = {u"Contract lines", u"契約明細"},
                                        .hints = u"subscription|contract|契約",
                                        .fields = kFields,
                                        .computed = kComputed,
                                        .alsoRead = kAlsoRead,
                                        .identity = u"subscription_id",
                                        .makeImport = makeSubscriptionImport};

constexpr auto kCurrencyFields = fileColumns<Currency>();
constexpr FileKind kRateFile = {.code = u"fx",
                                .many = {u"Currency rates", u"為替レート"},
                                .hints = u"fx|rate",
                                .fields = kCurrencyFields,
                                .makeImport = makeCurrencyImport};

} // namespace

extern constinit const Kind kSubscriptionKind = {
    .table = &kTableInfo<Subscription>,
    .name = {u"Contract line", u"契約明細"},
    .called = "plan",
    .invariants = kSubscriptionInvariants,
    .judgeValues = judgeSubscription,
    .oneValue =
        {kPrice,
         QT_TRANSLATE_NOOP(
             "storage",
             "Both windows changed the price of this contract line: amount, period, quantity and discount go together. Choose one.")},
    .told = Told::AsEdits,
    .file = &kSubscriptionFile,
    .rescale = rescaleContracts,
    .leaveAccount = keepCurrency,
    .warnAfter = warnOfRates};
extern constinit const Kind kCurrencyKind = {
    .table = &kTableInfo<Currency>, .name = {u"Currency", u"通貨"}, .called = "code", .file = &kRateFile};
extern constinit const Kind kSavedViewKind = {
    .table = &kTableInfo<SavedView>, .name = {u"Saved view", u"保存したビュー"}, .called = "name"};
extern constinit const Kind kTargetKind = {.table = &kTableInfo<Target>, .name = {u"Target", u"目標"}};

} // namespace tasuki
