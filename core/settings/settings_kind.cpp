// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/kind.h"
#include "settings/holiday.h"
#include "settings/saved_view.h"
#include "settings/settings.h"

namespace tasuki {

extern constinit const Kind kHolidayKind = {
    .table = &kTableInfo<Holiday>, .name = {u"Company holiday", u"休業日"}, .called = "name"};
extern constinit const Kind kSettingKind = {
    .table = &kTableInfo<SettingRow>, .name = {u"Setting", u"設定"}, .called = "key"};
extern constinit const Kind kSavedViewKind = {
    .table = &kTableInfo<SavedView>, .name = {u"Saved view", u"保存したビュー"}, .called = "name"};

} // namespace tasuki
