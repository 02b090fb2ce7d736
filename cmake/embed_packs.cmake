# The key-date packs inside the command line, which must find them from any folder.

find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(GLOB key_date_packs CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/assets/keydates/*.json")
list(SORT key_date_packs)

set(embedded_packs "${PROJECT_BINARY_DIR}/generated/embedded_packs.cpp")
add_custom_command(
    OUTPUT "${embedded_packs}"
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/embed_text.py"
        --header tools/cli/embedded_packs.hpp --function embedded_packs --out "${embedded_packs}" ${key_date_packs}
    DEPENDS "${PROJECT_SOURCE_DIR}/tools/embed_text.py" ${key_date_packs}
    COMMENT "Embedding the key dates of assets/keydates"
    VERBATIM)
target_sources(marronnier PRIVATE "${embedded_packs}")
