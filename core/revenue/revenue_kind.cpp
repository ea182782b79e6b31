// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "revenue/contract_rules.h"
#include "revenue/subscription.h"
#include "revenue/subscription_file.h"
#include "revenue/target.h"
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

using enum FileColumn::Type;
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
                                        .fields = kSubscriptionFields,
                                        .computed = kComputed,
                                        .alsoRead = kSubscriptionAlsoRead,
                                        .identity = u"subscription_id",
                                        .span = kContractPeriodColumn,
                                        .makeImport = makeSubscriptionImport};

constexpr auto kCurrencyFields = fileColumns<Currency>();
constexpr FileColumn kRateAlsoRead[] = {
    {.name = u"units", .label = u"通貨単位", .synonyms = u"単位|取引単位|建値単位|unit|per|per_units|quantity|数量"}};
constexpr FileKind kRateFile = {.code = u"fx",
                                .many = {u"Currency rates", u"為替レート"},
                                .hints = u"fx|rate",
                                .fields = kCurrencyFields,
                                .alsoRead = kRateAlsoRead,
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
extern constinit const Kind kTargetKind = {.table = &kTableInfo<Target>, .name = {u"Target", u"目標"}};

} // namespace tasuki
