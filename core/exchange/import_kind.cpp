// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_kind.h"

#include <algorithm>
#include <array>

namespace tasuki::exchange {

namespace {

constexpr bool kNeeded = true;

// Compared after keyFold(): case, width, spaces, underscores and hyphens make no difference, hiragana and katakana do.
// A name stands once in a kind: a test looks after that.

constexpr QStringView kAccountIds =
    u"customer_id|client_id|company_id|アカウントID|取引先ID|企業ID|会社ID|顧客番号|account";
constexpr QStringView kYomis = u"ヨミ|よみがな|ヨミガナ|読み|読み仮名|ふりがな|フリガナ|カナ|kana|furigana|reading";
constexpr QStringView kMails = u"mail|e-mail|email_address|mail_address|メール|Eメール|アドレス";
constexpr QStringView kCurrencies = u"currency_code|ccy|通貨コード";

constexpr auto kAccounts = std::to_array<FieldSpec>({
    {u"account_id", u"顧客ID", u"id|customer_id|client_id|company_id|アカウントID|取引先ID|企業ID|会社ID|顧客番号",
     kNeeded},
    {u"account_code", u"顧客コード", u"code|customer_code|取引先コード|企業コード|会社コード|コード"},
    {u"name", u"顧客名",
     u"account|account_name|company|company_name|customer|customer_name|client_name|会社名|企業名|取引先名|取引先|アカウント名|顧客|名称"},
    {u"yomi", u"よみ", kYomis},
    {u"segment", u"セグメント", u"customer_segment|区分|顧客区分|規模"},
    {u"industry", u"業種", u"sector|vertical|業界"},
    {u"touch_tier", u"タッチ層", u"tier|touch|touch_model|ティア|タッチ|タッチモデル|タッチレベル"},
    {u"it_skill", u"ITスキル", u"it_literacy|skill|ITリテラシー"},
    {u"stage", u"ステージ", u"lifecycle_stage|lifecycle|phase|フェーズ|段階"},
    {u"owner", u"主担当", u"account_owner|csm|assignee|assigned_to|担当|担当者|担当CSM|担当メンバー|オーナー"},
    {u"currency", u"通貨", kCurrencies},
    {u"signup_date", u"申込日", u"signup|signed_up|sign_up_date|signed_on|created|登録日|契約日|成約日|受注日"},
    {u"contract_start", u"契約開始日", u"contract_start_date|start_date|start|契約開始|利用開始日|開始日"},
    {u"renewal_date", u"契約更新日", u"renewal|renews_on|next_renewal|contract_renewal|更新日|次回更新日"},
    {u"stores", u"店舗数", u"store_count|shops|locations|店舗"},
    {u"seats", u"席数", u"seat_count|users|user_count|licenses|ユーザー数|利用者数|ライセンス数|アカウント数"},
    {u"parent_id", u"親顧客ID", u"parent|parent_account|parent_account_id|親会社ID|親アカウントID|親ID|親会社"},
    {u"tags", u"タグ", u"tag|labels|ラベル"},
    {u"notes", u"メモ", u"note|memo|remarks|comment|comments|備考|注記|コメント"},
});

constexpr auto kSubscriptions = std::to_array<FieldSpec>({
    {u"subscription_id", u"契約ID", u"id|subscription|contract_id|サブスクリプションID|契約番号", kNeeded},
    {u"account_id", u"顧客ID", kAccountIds, kNeeded},
    {u"start_date", u"開始日", u"start|started_on|begins_on|contract_start|契約開始日|契約開始|利用開始日", kNeeded},
    {u"end_date", u"終了日", u"end|ended_on|ends_on|contract_end|cancelled_on|契約終了日|契約終了|利用終了日|解約日"},
    {u"mrr", u"月額",
     u"monthly_amount|monthly_price|monthly_recurring_revenue|月額料金|月額金額|月額利用料|月次経常収益"},
    {u"amount_per_period", u"期間あたり金額",
     u"amount|price|amount_per_interval|billing_amount|金額|料金|請求額|請求金額"},
    {u"billing_period_months", u"請求月数", u"period_months|months|interval_months|請求期間月数|請求サイクル月数"},
    {u"billing_period", u"請求期間",
     u"period|interval|billing_interval|billing_cycle|請求サイクル|請求周期|支払サイクル"},
    {u"billing_period_count", u"請求期間数", u"period_count|interval_count|billing_interval_count|請求周期数"},
    {u"currency", u"通貨", kCurrencies},
    {u"plan", u"プラン", u"plan_name|プラン名|料金プラン"},
    {u"product", u"製品", u"product_name|商品|プロダクト|製品名|商品名|サービス"},
    {u"quantity", u"数量", u"qty|units|個数"},
    {u"discount", u"割引率", u"discount_percent|discount_pct|recurring_discount|recurring_discount_pct|割引"},
    {u"charge_type", u"課金種別", u"type|charge|billing_type|課金タイプ|課金区分|種別"},
});

constexpr auto kFx = std::to_array<FieldSpec>({
    {u"currency", u"通貨", kCurrencies, kNeeded},
    {u"rate", u"レート",
     u"rate_to_base|rate_to_usd|rate_to_jpy|rate_to_eur|rate_to_gbp|exchange_rate|fx_rate|fx|換算レート|為替レート|為替",
     kNeeded},
});

constexpr auto kMembers = std::to_array<FieldSpec>({
    {u"name", u"氏名", u"member|member_name|full_name|名前|メンバー|メンバー名|社員名|担当者名", kNeeded},
    {u"email", u"メールアドレス", kMails},
    {u"yomi", u"よみ", kYomis},
    {u"role", u"役割", u"job|position|title|ロール|役職|職種"},
    {u"teams", u"チーム", u"team|groups|group|所属|所属チーム|部署"},
    {u"reports_to", u"上長", u"manager|supervisor|boss|上司|報告先|マネージャー"},
    {u"fte", u"フルタイム換算", u"full_time|full_time_equivalent|FTE換算|稼働率"},
});

constexpr auto kContacts = std::to_array<FieldSpec>({
    {u"account_id", u"顧客ID", kAccountIds, kNeeded},
    {u"name", u"氏名", u"contact|contact_name|full_name|名前|担当者|担当者名|連絡先名", kNeeded},
    {u"yomi", u"よみ", kYomis},
    {u"email", u"メールアドレス", kMails},
    {u"phone", u"電話番号", u"tel|telephone|phone_number|mobile|電話|携帯|携帯電話|TEL番号"},
    {u"title", u"役職", u"job_title|position|肩書|肩書き"},
    {u"department", u"部署", u"dept|division|部門|所属"},
    {u"role", u"役割", u"contact_role|ロール|立場"},
});

constexpr auto kTouchpoints = std::to_array<FieldSpec>({
    {u"account_id", u"顧客ID", kAccountIds, kNeeded},
    {u"date", u"日付", u"day|held_on|touch_date|activity_date|実施日|対応日|接点日|活動日", kNeeded},
    {u"kind", u"種別", u"type|touch_type|activity_type|channel|種類|接点種別|活動種別|チャネル", kNeeded},
    {u"minutes", u"所要時間", u"duration|duration_minutes|mins|分|分数|時間(分)|所要時間(分)|対応時間"},
    {u"member", u"メンバー", u"owner|csm|member_name|by|担当|担当者|担当メンバー|対応者|実施者"},
    {u"text", u"内容", u"note|notes|memo|body|description|comment|summary|本文|メモ|備考|詳細|概要"},
    {u"mood", u"温度感", u"sentiment|feeling|ムード|感触|雰囲気|反応"},
    {u"external_id", u"外部ID", u"id|source_id|touchpoint_id|activity_id|接点ID|活動ID"},
});

constexpr auto kUsage = std::to_array<FieldSpec>({
    {u"account_id", u"顧客ID", kAccountIds, kNeeded},
    {u"metric", u"指標", u"metric_name|measure|feature|event|指標名|機能|項目", kNeeded},
    {u"period", u"期間", u"date|day|month|日付|日|月|年月|対象月|対象日", kNeeded},
    {u"value", u"値", u"count|amount|total|数値|件数|回数|利用数|利用回数", kNeeded},
});

constexpr QStringView kServices = u"service_name|product|サービス名|製品|プロダクト";

constexpr auto kGoals = std::to_array<FieldSpec>({
    {u"account_id", u"顧客ID", kAccountIds, kNeeded},
    {u"service", u"サービス", kServices},
    {u"title", u"ゴール", u"goal|goal_title|customer_goal|name|目標|顧客のゴール|ゴール名", kNeeded},
    {u"measure", u"指標", u"metric|kpi|measured_by|測定指標|指標名"},
    {u"baseline", u"現状値", u"base|from|start_value|ベースライン|基準値|開始値"},
    {u"current_value", u"実績値", u"current|actual|latest_value|現在値|実績"},
    {u"target", u"目標値", u"target_value|to|goal_value|ターゲット"},
    {u"unit", u"単位", u"unit_text|units"},
    {u"due_date", u"期限", u"due|deadline|due_on|期日|達成期限|目標期日"},
    {u"specific", u"具体的", u"smart_specific|具体性"},
    {u"measurable", u"測定可能", u"smart_measurable|測定可能性"},
    {u"achievable", u"達成可能", u"attainable|smart_achievable|達成可能性"},
    {u"relevant", u"関連性", u"smart_relevant|関連"},
    {u"time_bound", u"期限あり", u"timebound|smart_time_bound|期限の有無"},
    {u"agreed_by", u"合意者", u"agreed|agreed_with|contact|合意した人|合意先"},
    {u"status", u"状態", u"state|ステータス|進捗"},
    {u"status_on", u"状態の日付", u"status_date|status_since|状態日|ステータス日付"},
});

constexpr auto kOnboardings = std::to_array<FieldSpec>({
    {u"account_id", u"顧客ID", kAccountIds, kNeeded},
    {u"service", u"サービス", kServices},
    {u"signed_date", u"契約締結日", u"signed|signed_on|contract_signed|締結日|契約日|成約日|受注日"},
    {u"planned_start", u"契約開始（予定）",
     u"planned_contract_start|start_planned|planned|開始予定日|契約開始予定日|契約開始予定"},
    {u"actual_start", u"契約開始（実績）",
     u"actual_contract_start|contract_start|start_date|start|契約開始日|契約開始|開始日"},
    {u"first_cash_in", u"初回入金日", u"first_payment|first_cash|cash_in|paid_on|初回入金|入金日"},
    {u"kickoff_date", u"キックオフ日", u"kickoff|kickoff_on|キックオフ"},
    {u"target_days", u"目標日数", u"target|days|target_period|目標期間"},
    {u"criteria_version", u"成功基準の版", u"success_criteria|criteria|版|成功基準"},
    {u"first_use_date", u"利用開始確認", u"first_use|first_use_on|first_use_confirmed|利用開始確認日|利用開始日"},
    {u"outcome", u"結果", u"result|status|state|状態|ステータス"},
    {u"outcome_date", u"結果の日付", u"outcome_on|met_on|met_date|completed_on|達成日|完了日|結果日"},
    {u"reason", u"理由", u"not_met_reason|未達理由|未達の理由"},
});

using enum ComputedSpec::Type;

constexpr auto kAccountsComputed = std::to_array<ComputedSpec>({
    {u"owner_name", u"担当の氏名", Text},
    {u"owner_team", u"担当チーム", Text},
    {u"mrr", u"MRR", Number},
    {u"last_touch", u"最終接点日", Date},
    {u"days_to_renewal", u"更新までの日数", Number},
    {u"open_handoff", u"進行中の引き継ぎ", Text},
});

constexpr auto kSubscriptionsComputed = std::to_array<ComputedSpec>({
    {u"account_name", u"顧客名", Text},
    {u"effective_currency", u"適用通貨", Text},
    {u"normalized_mrr", u"換算月額", Number},
    {u"normalized_mrr_base", u"換算月額（基準通貨）", Number},
    {u"active", u"有効", Text},
});

constexpr auto kMembersComputed = std::to_array<ComputedSpec>({
    {u"active", u"在籍", Text},
    {u"accounts", u"担当顧客数", Number},
    {u"mrr", u"担当MRR", Number},
});

constexpr auto kOnboardingsComputed = std::to_array<ComputedSpec>({
    {u"account_name", u"顧客名", Text},
    {u"owner_name", u"担当の氏名", Text},
    {u"criteria_met", u"達成した基準", Number},
    {u"criteria_total", u"基準の数", Number},
    {u"due_date", u"期限", Date},
    {u"days_left", u"残日数", Number},
});

constexpr auto kNameComputed = std::to_array<ComputedSpec>({
    {u"account_name", u"顧客名", Text},
});

struct KindSpec {
    ImportKind kind;
    QStringView name;
    std::span<const FieldSpec> fields;
    std::span<const ComputedSpec> computed;
};

constexpr auto kKinds = std::to_array<KindSpec>({
    {ImportKind::Accounts, u"accounts", kAccounts, kAccountsComputed},
    {ImportKind::Subscriptions, u"subscriptions", kSubscriptions, kSubscriptionsComputed},
    {ImportKind::Fx, u"fx", kFx, {}},
    {ImportKind::Members, u"members", kMembers, kMembersComputed},
    {ImportKind::Contacts, u"contacts", kContacts, kNameComputed},
    {ImportKind::Touchpoints, u"touchpoints", kTouchpoints, kNameComputed},
    {ImportKind::Usage, u"usage", kUsage, {}},
    {ImportKind::Goals, u"goals", kGoals, kNameComputed},
    {ImportKind::Onboardings, u"onboardings", kOnboardings, kOnboardingsComputed},
});

const KindSpec& specOf(ImportKind kind)
{
    return *std::ranges::find(kKinds, kind, &KindSpec::kind);
}

} // namespace

QString importKindName(ImportKind kind)
{
    return specOf(kind).name.toString();
}

std::optional<ImportKind> importKindFromName(QStringView name)
{
    const auto it = std::ranges::find(kKinds, name, &KindSpec::name);
    return it == kKinds.end() ? std::nullopt : std::optional(it->kind);
}

QStringList importKindNames()
{
    QStringList names;
    for (const KindSpec& spec : kKinds)
        names << spec.name.toString();
    return names;
}

std::span<const FieldSpec> fieldsOf(ImportKind kind)
{
    return specOf(kind).fields;
}

std::span<const ComputedSpec> computedOf(ImportKind kind)
{
    return specOf(kind).computed;
}

int fieldIndex(ImportKind kind, QStringView name)
{
    const auto fields = fieldsOf(kind);
    const auto it = std::ranges::find(fields, name, &FieldSpec::name);
    return it == fields.end() ? -1 : static_cast<int>(it - fields.begin());
}

} // namespace tasuki::exchange
