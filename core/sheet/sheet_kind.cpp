// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "contact/contact.h"
#include "kind/kind.h"
#include "revenue/subscription_file.h"
#include "sheet/sheet_fields.h"

namespace tasuki {

std::unique_ptr<imports::KindImport> makeSheetImport(imports::ImportSession& session);

namespace sheet {

namespace {

/// No column of a sheet is needed but the customer's name.
consteval FileColumn optional(FileColumn column)
{
    column.needed = false;
    return column;
}

/// A column whose names in a file of its own kind are others' here.
consteval FileColumn known(FileColumn column, const char16_t* synonyms)
{
    column.needed = false;
    column.synonyms = synonyms;
    return column;
}

consteval FileColumn known(FileColumn column, const char16_t* name, const char16_t* label, const char16_t* synonyms)
{
    column = known(column, synonyms);
    column.name = name;
    column.label = label;
    return column;
}

consteval FileColumn contractColumn(std::u16string_view name)
{
    for (const std::span<const FileColumn> columns :
         {std::span<const FileColumn>(kSubscriptionFields), std::span<const FileColumn>(kSubscriptionAlsoRead)})
        for (const FileColumn& column : columns)
            if (name == column.name)
                return optional(column);
    throw "contract lines have no such column";
}

constexpr SheetField ofAccount(FileColumn column)
{
    return {column, column.name, nullptr, nullptr};
}
constexpr SheetField ofContract(FileColumn column)
{
    return {column, nullptr, column.name, nullptr};
}

constexpr SheetField kFields[] = {
    ofAccount(optional(fileColumn<Account>("account_key"))),
    ofAccount(fileColumn<Account>("code")),
    {[] {
         FileColumn name = fileColumn<Account>("name");
         name.needed = true;
         return name;
     }(),
     u"name"},
    ofAccount(
        known(fileColumn<Account>("yomi"),
              u"ヨミ|よみがな|ヨミガナ|読み|読み仮名|ふりがな|フリガナ|カナ|取引先名（カナ）|会社名カナ|会社名（カナ）|"
              u"会社名フリガナ|会社名ふりがな|顧客名カナ|顧客名フリガナ|顧客名よみ|kana|furigana|reading")),
    ofAccount(fileColumn<Account>("segment")),
    ofAccount(fileColumn<Account>("industry")),
    ofAccount(fileColumn<Account>("touch_tier")),
    ofAccount(fileColumn<Account>("it_skill")),
    ofAccount({.name = u"stage",
               .label = u"ステージ",
               .synonyms = u"lifecycle_stage|lifecycle|phase|フェーズ|段階|利用状況"}),
    // The best one first: of several the first is the owner.
    ofAccount(
        {.name = u"owner",
         .label = u"主担当",
         .synonyms =
             u"account_owner|csm|CS担当|担当CSM|CS担当者|CSM担当|自社担当者|自社担当|弊社担当者|弊社担当|当社担当|"
             u"営業担当|営業担当者|company_owner|customer_owner|owner_id|assignee|assigned_to|担当|担当メンバー|"
             u"オーナー|取引先所有者|所有者"}),
    {fileColumn<Account>("currency"), u"currency", u"currency"},
    ofAccount(fileColumn<Account>("signup_date")),
    ofAccount(known(
        fileColumn<Account>("renewal_date"),
        u"renewal|renews_on|next_renewal|contract_renewal|更新日|次回更新日|更新月|契約更新月|次回更新月|更新予定日")),
    ofAccount(fileColumn<Account>("stores")),
    ofAccount(fileColumn<Account>("seats")),
    ofAccount(fileColumn<Account>("parent_id")),
    ofAccount({.name = u"tags", .label = u"タグ", .synonyms = u"tag|labels|ラベル", .list = true}),
    ofAccount(fileColumn<Account>("notes")),
    ofContract(
        known(contractColumn(u"subscription_id"),
              u"contract_id|サブスクリプションID|契約番号|契約No|契約No.|契約コード|contract_number|contract_no")),
    ofContract(contractColumn(u"start_date")),
    ofContract(contractColumn(u"contract_period")),
    ofContract(contractColumn(u"end_date")),
    ofContract(contractColumn(u"mrr")),
    ofContract(contractColumn(u"amount_per_period")),
    ofContract(contractColumn(u"billing_period_months")),
    ofContract(contractColumn(u"billing_period")),
    ofContract(contractColumn(u"billing_period_count")),
    ofContract(contractColumn(u"plan")),
    ofContract(contractColumn(u"product")),
    ofContract(contractColumn(u"quantity")),
    ofContract(contractColumn(u"discount")),
    ofContract(contractColumn(u"charge_type")),
    ofContract(contractColumn(u"unit_price")),
    ofContract(contractColumn(u"annual_amount")),
    ofContract(contractColumn(u"discount_amount")),
    {known(contractColumn(u"status"), u"contract_status", u"契約ステータス", u"subscription_status|契約状態|契約状況"),
     nullptr, u"status"},
    ofContract(contractColumn(u"ended_on")),
    ofContract(contractColumn(u"cancelled_on")),
    ofContract(contractColumn(u"trial_end")),
    ofContract(contractColumn(u"paused_on")),
    {known(
         fileColumn<Contact>("name"), u"contact_name", u"先方担当者",
         u"contact|contact_person|先方担当|先方担当者名|先方ご担当者|ご担当者|ご担当者名|ご担当者様|ご担当|お客様担当者|"
         u"顧客担当者|顧客側担当者|窓口|窓口担当|窓口担当者|氏名|担当者氏名|連絡先名|連絡先氏名|full_name"),
     nullptr, nullptr, u"name"},
    {known(fileColumn<Contact>("yomi"), u"contact_yomi", u"先方担当者よみ",
           u"contact_kana|氏名カナ|氏名（カナ）|氏名フリガナ|担当者カナ|担当者フリガナ|担当者ふりがな|担当者名カナ|"
           u"担当者名フリガナ|ご担当者カナ|先方担当者カナ|先方担当者フリガナ"),
     nullptr, nullptr, u"yomi"},
    {known(fileColumn<Contact>("email"), u"contact_email", u"メールアドレス",
           u"email|mail|e-mail|email_address|mail_address|メール|Eメール|アドレス|担当者メール|担当者メールアドレス|"
           u"ご担当者メールアドレス|先方メールアドレス|mailアドレス"),
     nullptr, nullptr, u"email"},
    {known(fileColumn<Contact>("phone"), u"contact_phone", u"電話番号",
           u"phone|tel|telephone|phone_number|電話|TEL番号|mobile|mobile_phone|携帯|携帯電話|携帯番号|担当者電話番号"),
     nullptr, nullptr, u"phone"},
    {known(fileColumn<Contact>("title"), u"contact_title", u"役職", u"job_title|position|肩書|肩書き|役職名"), nullptr,
     nullptr, u"title"},
    {known(fileColumn<Contact>("department"), u"contact_department", u"部署",
           u"department|dept|division|部門|所属|部署名|所属部署"),
     nullptr, nullptr, u"department"},
    {known(fileColumn<Contact>("role"), u"contact_role", u"役割", u"ロール|立場"), nullptr, nullptr, u"role"},
    // What these are is told by the other columns and the values.
    {{.name = u"person", .label = u"担当者名", .synonyms = u"担当者"}},
    {{.name = u"status", .label = u"ステータス", .synonyms = u"state|状態|状況"}},
};

constexpr auto kColumns = [] {
    std::array<FileColumn, std::size(kFields)> columns{};
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i] = kFields[i].column;
    return columns;
}();

constexpr JoinedColumn kJoined[] = {{u"contact_name", u"family_name", u"given_name"},
                                    {u"contact_yomi", u"family_yomi", u"given_yomi"}};

/// A title above a table may say 顧客; the headings of a sheet are several.
constexpr int kLeastColumns = 3;

constexpr FileKind kFile = {
    .code = u"sheet",
    .many = {u"Account list with contracts and contacts", u"顧客一覧（契約・先方担当者を含む）"},
    .fields = kColumns,
    .alsoRead = kNameParts,
    .joined = kJoined,
    .standIn = {u"account_id", u"account_code"},
    .span = kContractPeriodColumn,
    .spare = {u"id", u"subscription_id"},
    .leastColumns = kLeastColumns,
    .makeImport = makeSheetImport};

constexpr TableInfo kNoTable{Entity::Sheet, "sheet", {}, {}, {}};

} // namespace

std::span<const SheetField> sheetFields()
{
    return kFields;
}

int placeOf(QStringView name)
{
    const int place = kFile.find(name);
    Q_ASSERT(place >= 0);
    return place;
}

} // namespace sheet

extern constinit const Kind kSheetKind = {
    .table = &sheet::kNoTable, .name = {u"Account list", u"顧客一覧"}, .file = &sheet::kFile};

} // namespace tasuki
