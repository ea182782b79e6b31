// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "shell/palette_provider.h"

#include <memory>

namespace tasuki {

class Session;
template <typename T>
class BackgroundRead;

/// Everything that was written, below the pages, commands and names: touchpoints, handoffs, promises, tasks, notes.
/// Few rows are searched while one types, many beside the window.
class SearchProvider final : public PaletteProvider {
public:
    explicit SearchProvider(Session& session);
    ~SearchProvider() override;
    bool isLast() const override { return true; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    search::Request request(const QString& text, int limit) const;
    PaletteItem item(const search::Hit& hit, int place) const;
    std::vector<PaletteItem> items(size_t limit) const;
    void begin();

    Session& m_session;
    search::Request m_request; ///< that m_answer answers, or will
    search::Answer m_answer;
    bool m_isAnswered = false;
    bool m_isTelling = false; ///< the lines are asked for because of the answer
    std::unique_ptr<BackgroundRead<search::Answer>> m_read;
};

} // namespace tasuki
