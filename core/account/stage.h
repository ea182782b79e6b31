// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

/// A stage of the customer's way (ステージ). Expansion is a track beside it, never a stage.
struct Stage {
    StageId id;
    QString code;
    int position = 0;

    bool operator==(const Stage&) const = default;
};

template <>
struct RowTraits<Stage> {
    static constexpr Entity entity = Entity::Stage;
    static constexpr const char* table = "stages";
    static constexpr std::tuple fields{
        field("code", &Stage::code, {.label = {u"Code", u"コード"}}),
        field("position", &Stage::position),
    };
};

// The stages of every new workspace, under fixed ids.
inline constexpr StageId kOnboarding{1};
inline constexpr StageId kRetention{2};
inline constexpr StageId kRenewal{3};
inline constexpr StageId kChurned{4};

inline constexpr Term kStageTerms[] = {{u"onboarding", u"Onboarding", u"導入"},
                                       {u"retention", u"Retention", u"定着"},
                                       {u"renewal", u"Renewal", u"更新"},
                                       {u"churned", u"Churned", u"解約"}};

} // namespace tasuki
