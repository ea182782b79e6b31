// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "usage/core_metric.h"
#include "usage/usage.h"

namespace tasuki {

std::unique_ptr<imports::KindImport> makeUsageImport(imports::ImportSession& session);

namespace {

constexpr auto kFields = fileColumns<Usage>();
constexpr FileKind kUsageFile = {.code = u"usage",
                                 .many = {u"Usage", u"利用状況"},
                                 .hints = u"usage|利用",
                                 .fields = kFields,
                                 .identity = u"account_id|metric|period",
                                 .dated = true,
                                 .makeImport = makeUsageImport};

} // namespace

extern constinit const Kind kUsageKind = {
    .table = &kTableInfo<Usage>, .name = {u"Usage", u"利用状況"}, .file = &kUsageFile};
extern constinit const Kind kCoreMetricKind = {
    .table = &kTableInfo<CoreMetric>, .name = {u"Core feature", u"コア機能"}, .called = "metric"};

} // namespace tasuki
