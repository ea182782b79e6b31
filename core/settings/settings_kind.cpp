// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/kind.h"
#include "settings/holiday.h"
#include "settings/settings.h"

namespace tasuki {

extern constinit const Kind kHolidayKind = {
    .table = &kTableInfo<Holiday>, .name = {u"Company holiday", u"休業日"}, .called = "name"};
extern constinit const Kind kSettingKind = {
    .table = &kTableInfo<SettingRow>, .name = {u"Setting", u"設定"}, .called = "key"};

} // namespace tasuki
