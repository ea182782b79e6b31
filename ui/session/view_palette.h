// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/palette_provider.h"

namespace tasuki {

class Session;

/// The workspace's saved views: of its figures and of its accounts.
class ViewProvider final : public PaletteProvider {
public:
    explicit ViewProvider(Session& session) : m_session(session) {}
    QChar prefix() const override { return u'#'; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    Session& m_session;
};

} // namespace tasuki
