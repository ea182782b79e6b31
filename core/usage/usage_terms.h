// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

namespace tasuki {

/// Metrics that most sources call alike. A file may bring any other: that one is shown as it is spelled.
inline constexpr Term kUsageMetricTerms[] = {{u"active_users", u"Active users", u"アクティブユーザー数"},
                                             {u"logins", u"Logins", u"ログイン数"},
                                             {u"sessions", u"Sessions", u"セッション数"},
                                             {u"page_views", u"Page views", u"ページビュー数"}};

inline QString metricText(const QString& metric, TermLanguage language)
{
    const Term* term = findTerm(kUsageMetricTerms, metric);
    return term ? term->text(language) : metric;
}

} // namespace tasuki
