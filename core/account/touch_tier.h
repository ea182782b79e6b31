// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

namespace tasuki {

// Codes, not enums: they are kept, imported and filtered as text; an empty code is "not set".

inline constexpr Term kTierTerms[] = {{u"high", u"High touch", u"ハイタッチ"},
                                      {u"low", u"Low touch", u"ロータッチ"},
                                      {u"tech", u"Tech touch", u"テックタッチ"}};

inline constexpr Term kItSkillTerms[] = {
    {u"low", u"Low", u"低"}, {u"mid", u"Middle", u"中"}, {u"high", u"High", u"高"}};

/// The named roles around an account besides its owner.
inline constexpr Term kKeyRoleTerms[] = {{u"onboarding_specialist", u"Onboarding specialist", u"導入担当"},
                                         {u"success_manager", u"Success manager", u"定着担当"},
                                         {u"renewal_manager", u"Renewal manager", u"更新担当"},
                                         {u"expansion_owner", u"Expansion / sales owner", u"拡張・営業担当"},
                                         {u"executive_sponsor", u"Executive sponsor", u"推進役"}};

} // namespace tasuki
