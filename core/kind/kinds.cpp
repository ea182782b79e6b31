// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/file_kind.h"
#include "kind/kind.h"

#include <algorithm>
#include <array>

namespace tasuki {

// Declared here and not included: this room lies below those that fill them. Named in one list, as an object that
// registered itself would be left out by the linker of a static library.
extern const Kind kAccountKind, kAccountTagKind, kOwnershipKind, kStageSpanKind, kKeyRoleKind, kContactKind,
    kMemberKind, kTeamKind, kTeamMembershipKind, kTouchpointKind, kTouchpointKindKind, kSubscriptionKind, kCurrencyKind,
    kUsageKind, kRouteKind, kRouteItemKind, kHandoffKind, kHandoffItemKind, kHandoffEventKind, kHandoffQuestionKind,
    kHandoffSynthesisKind, kHandoffRatingKind, kHolidayKind, kSettingKind, kStageKind, kSavedViewKind, kTargetKind,
    kRenewalKind, kChurnReasonKind, kGoalKind, kGoalStatusChangeKind, kOnboardingKind, kSuccessCriteriaKind,
    kOnboardingTickKind, kCoreMetricKind, kPromiseKind, kSheetKind, kSourceKeyKind, kSavedRecipeKind, kWaitingRowKind,
    kTaskKind, kSnoozeKind, kTouchpointPersonKind;

namespace {

// In the order in which help and lists name them.
constexpr std::array kAll{
    &kAccountKind,
    &kAccountTagKind,
    &kOwnershipKind,
    &kStageSpanKind,
    &kKeyRoleKind,
    &kSourceKeyKind,
    &kSubscriptionKind,
    &kCurrencyKind,
    &kMemberKind,
    &kTeamKind,
    &kTeamMembershipKind,
    &kContactKind,
    &kTouchpointKind,
    &kTouchpointPersonKind,
    &kTouchpointKindKind,
    &kUsageKind,
    &kCoreMetricKind,
    &kGoalKind,
    &kGoalStatusChangeKind,
    &kOnboardingKind,
    &kOnboardingTickKind,
    &kSuccessCriteriaKind,
    &kPromiseKind,
    &kTaskKind,
    &kRouteKind,
    &kRouteItemKind,
    &kHandoffKind,
    &kHandoffItemKind,
    &kHandoffEventKind,
    &kHandoffQuestionKind,
    &kHandoffSynthesisKind,
    &kHandoffRatingKind,
    &kRenewalKind,
    &kChurnReasonKind,
    &kSavedViewKind,
    &kTargetKind,
    &kSavedRecipeKind,
    &kWaitingRowKind,
    &kStageKind,
    &kHolidayKind,
    &kSettingKind,
    &kSnoozeKind,
};

} // namespace

std::span<const Kind* const> kinds()
{
    return kAll;
}

const Kind* kindOf(Entity entity)
{
    if (entity == Entity::Sheet)
        return &kSheetKind;
    const auto found = std::ranges::find(kAll, entity, &Kind::entity);
    return found == kAll.end() ? nullptr : *found;
}

std::vector<const Kind*> fileKinds()
{
    std::vector<const Kind*> found;
    std::ranges::copy_if(kAll, std::back_inserter(found), [](const Kind* kind) { return kind->file != nullptr; });
    return found;
}

QStringList fileKindCodes()
{
    QStringList codes;
    for (const Kind* kind : fileKinds())
        codes += kind->file->codeText();
    return codes;
}

const Kind* kindOfFile(QStringView code)
{
    const auto found = std::ranges::find_if(
        kAll, [&](const Kind* kind) { return kind->file && code == QStringView(kind->file->code); });
    return found == kAll.end() ? nullptr : *found;
}

std::vector<const Kind*> importKinds()
{
    std::vector<const Kind*> found = fileKinds();
    found.push_back(&kSheetKind);
    return found;
}

QStringList importKindCodes()
{
    return fileKindCodes() + QStringList{kSheetKind.file->codeText()};
}

const Kind* kindOfImport(QStringView code)
{
    return code == QStringView(kSheetKind.file->code) ? &kSheetKind : kindOfFile(code);
}

const Kind* kindOfTable(QAnyStringView table)
{
    const auto found =
        std::ranges::find_if(kAll, [&](const Kind* kind) { return table == QAnyStringView(kind->table->table); });
    return found == kAll.end() ? nullptr : *found;
}

} // namespace tasuki
