# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# bash completion for tasuki(1)

_tasuki() {
    # shellcheck disable=SC2034  # _init_completion sets all four
    local cur prev words cword
    _init_completion || return
    case $prev in
        --lang)
            mapfile -t COMPREPLY < <(compgen -W "en ja" -- "$cur")
            return
            ;;
        --report)
            mapfile -t COMPREPLY < <(compgen -W "kpi" -- "$cur")
            return
            ;;
        --screenshots)
            _filedir -d
            return
            ;;
        -o | --output)
            _filedir pdf
            return
            ;;
        --page | --as | --today) return ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--sample --page --lang --as --today --screenshots --report --output
            --self-test --help --version" -- "$cur")
    else
        _filedir tasuki
    fi
}
complete -F _tasuki tasuki
