// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "handoff/handoff.h"

namespace tasuki {

inline constexpr Term kRouteTerms[] = {{u"sales_onboarding", u"Sales → Onboarding", u"営業 → 導入"},
                                       {u"onboarding_success", u"Onboarding → Success", u"導入 → 定着"},
                                       {u"success_renewal", u"Success → Renewal", u"定着 → 更新"},
                                       {u"renewal_success", u"Renewal → Success", u"更新 → 定着"},
                                       {u"change_of_owner", u"Change of owner", u"主担当変更"}};

// The routes of every new workspace, under fixed ids.
inline constexpr RouteId kSalesOnboarding{1};
inline constexpr RouteId kOnboardingSuccess{2};
inline constexpr RouteId kSuccessRenewal{3};
inline constexpr RouteId kRenewalSuccess{4};
inline constexpr RouteId kChangeOfOwner{5};

struct DefaultItem {
    RouteId route;
    Term term;
    CriterionKind kind;
    const char16_t* parameter;
    bool required;
};

// Full mastery is deliberately not asked for: the customer grows too attached to one person, and idle accounts pile up.
inline constexpr DefaultItem kDefaultItems[] = {
    {kSalesOnboarding, {u"contract_signed", u"Contract signed", u"契約締結"}, CriterionKind::Manual, u"", true},
    {kSalesOnboarding,
     {u"goal_shared", u"Customer's goal entered", u"顧客のゴールを記載"},
     CriterionKind::Manual,
     u"",
     true},
    {kSalesOnboarding, {u"contact_known", u"Contact added", u"先方担当者を登録"}, CriterionKind::Contact, u"", true},
    {kOnboardingSuccess,
     {u"basic_lecture_held", u"Basic training held", u"基本操作レクチャー実施"},
     CriterionKind::Touchpoint,
     u"basic_lecture",
     true},
    {kOnboardingSuccess, {u"settings_complete", u"Settings complete", u"設定完了"}, CriterionKind::Manual, u"", true},
    {kOnboardingSuccess, {u"first_use", u"First use confirmed", u"利用開始確認"}, CriterionKind::Usage, u"", true},
    {kSuccessRenewal,
     {u"decision_maker_known", u"Decision maker added", u"決裁者を登録"},
     CriterionKind::Contact,
     u"decision_maker",
     true},
    {kSuccessRenewal,
     {u"terms_confirmed", u"Renewal terms confirmed", u"更新条件の確認"},
     CriterionKind::Manual,
     u"",
     true},
    {kSuccessRenewal,
     {u"review_held", u"Executive review held", u"エグゼクティブレビュー実施"},
     CriterionKind::Touchpoint,
     u"executive_review",
     false},
    {kRenewalSuccess, {u"renewal_contracted", u"Renewal signed", u"更新契約の締結"}, CriterionKind::Manual, u"", true},
    {kRenewalSuccess,
     {u"next_goal_agreed", u"Next term's goal agreed", u"次期ゴールの合意"},
     CriterionKind::Manual,
     u"",
     true},
    {kChangeOfOwner,
     {u"open_items_listed", u"Open items and promises listed", u"未完了事項・約束の整理"},
     CriterionKind::Manual,
     u"",
     true},
    {kChangeOfOwner, {u"customer_informed", u"Customer informed", u"顧客への連絡"}, CriterionKind::Manual, u"", false}};

inline QString routeText(const Route& route, TermLanguage language)
{
    return route.name.isEmpty() ? termText(kRouteTerms, route.code, language) : route.name;
}

inline QString stateText(HandoffState state, TermLanguage language)
{
    return kHandoffStateTerms[size_t(state)].text(language);
}

/// What people read for a criterion.
QString itemText(const QString& code, const QString& label, TermLanguage language);

} // namespace tasuki
