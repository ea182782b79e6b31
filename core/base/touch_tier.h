// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

namespace tasuki {

inline constexpr Term kTierTerms[] = {{u"high", u"High touch", u"ハイタッチ"},
                                      {u"low", u"Low touch", u"ロータッチ"},
                                      {u"tech", u"Tech touch", u"テックタッチ"}};

} // namespace tasuki
