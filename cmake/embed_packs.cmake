# The packs of assets inside the command line, which must find them from any folder.

find_package(Python3 REQUIRED COMPONENTS Interpreter)

# embed_pack(FUNCTION FOLDER): the JSON files of assets/FOLDER, as FUNCTION() of tools/cli/embedded_packs.hpp.
function(embed_pack function folder)
    file(GLOB packs CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/assets/${folder}/*.json")
    list(SORT packs)
    set(source "${PROJECT_BINARY_DIR}/generated/${function}.cpp")
    add_custom_command(
        OUTPUT "${source}"
        COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/embed_text.py"
            --header tools/cli/embedded_packs.hpp --function ${function} --out "${source}" ${packs}
        DEPENDS "${PROJECT_SOURCE_DIR}/tools/embed_text.py" ${packs}
        COMMENT "Embedding assets/${folder}"
        VERBATIM)
    target_sources(marronnier PRIVATE "${source}")
endfunction()

embed_pack(embedded_packs keydates)
embed_pack(embedded_networks networks)
