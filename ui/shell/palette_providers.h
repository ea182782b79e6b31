// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/palette_provider.h"

namespace tasuki {

class ActingMember;
class CommandRegistry;
class Page;

/// '>': what can be done now.
class CommandProvider final : public PaletteProvider {
public:
    explicit CommandProvider(CommandRegistry& commands) : m_commands(commands) {}
    QChar prefix() const override { return u'>'; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    CommandRegistry& m_commands;
};

/// '#': the pages of the rail.
class PageProvider final : public PaletteProvider {
public:
    PageProvider(std::function<std::vector<Page*>()> pages, std::function<void(const QString&)> open)
        : m_pages(std::move(pages)), m_open(std::move(open))
    {}
    QChar prefix() const override { return u'#'; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    std::function<std::vector<Page*>()> m_pages;
    std::function<void(const QString&)> m_open;
};

/// Best first, at most `limit`; equal ones keep their order.
/// Who acts from now on.
class ActingProvider final : public PaletteProvider {
public:
    explicit ActingProvider(ActingMember& acting) : m_acting(acting) {}
    QChar prefix() const override { return u'@'; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    ActingMember& m_acting;
};

void keepBest(std::vector<PaletteItem>& items, int limit);

} // namespace tasuki
