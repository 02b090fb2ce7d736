# The interface's words: generated from assets/locales, so that a text missing in one language does not build.

set(words_script "${PROJECT_SOURCE_DIR}/tools/make_words.py")
set(words_dir "${PROJECT_BINARY_DIR}/generated")

if(EXISTS "${words_script}")
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    file(GLOB locales CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/assets/locales/*.json")
    add_custom_command(
        OUTPUT "${words_dir}/words_tables.inc" "${words_dir}/core/words/text_ids.inc" "${words_dir}/core/words/text_count.inc"
               "${words_dir}/words-fr.txt" "${words_dir}/words-en.txt"
        COMMAND Python3::Interpreter "${words_script}" --locales "${PROJECT_SOURCE_DIR}/assets/locales" --out "${words_dir}"
        DEPENDS "${words_script}" ${locales}
        COMMENT "Generating the words from assets/locales"
        VERBATIM)
    add_custom_target(words DEPENDS "${words_dir}/words_tables.inc" "${words_dir}/core/words/text_ids.inc")
endif()

function(use_generated_words target)
    target_include_directories(${target} PUBLIC "${words_dir}")
    if(TARGET words)
        add_dependencies(${target} words)
    endif()
endfunction()
