"""Writes src/services/<service>/api-model.data.ts from the API models that AWS publishes with botocore (Apache-2.0).

    pip install botocore && python3 scripts/extract-api-models.py [service ...]

Of each service the operations that have a file in its folder `actions` are kept, with the shapes that they reach;
prose is left out. To serve a further operation, make its file and run this again.
"""

import gzip
import json
import os
import sys

import botocore

SERVICES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "services")
SHAPE_FIELDS = [
    "type", "required", "enum", "min", "max", "flattened", "payload", "locationName", "xmlNamespace",
    "timestampFormat", "sensitive",
]
MEMBER_FIELDS = [
    "shape", "location", "locationName", "queryName", "flattened", "xmlNamespace", "xmlAttribute",
    "timestampFormat",
]


def latest_model(service):
    folder = os.path.join(os.path.dirname(botocore.__file__), "data", service)
    version = sorted(entry for entry in os.listdir(folder) if os.path.isdir(os.path.join(folder, entry)))[-1]
    with gzip.open(os.path.join(folder, version, "service-2.json.gz")) as file:
        return json.load(file)


def kept(source, fields):
    return {field: source[field] for field in fields if field in source}


def reach(model, name, shapes):
    if name in shapes:
        return
    shape = model["shapes"][name]
    shapes[name] = kept(shape, SHAPE_FIELDS)
    if "members" in shape:
        shapes[name]["members"] = {
            member: kept(reference, MEMBER_FIELDS) for member, reference in shape["members"].items()
        }
    for part in ("member", "key", "value"):
        if part in shape:
            shapes[name][part] = kept(shape[part], MEMBER_FIELDS)
    references = list(shape.get("members", {}).values())
    references += [shape[part] for part in ("member", "key", "value") if part in shape]
    for reference in references:
        reach(model, reference["shape"], shapes)


def extract(service, operations):
    model = latest_model(service)
    shapes, rows = {}, {}
    for name in operations:
        operation = model["operations"][name]
        row = {"http": kept(operation["http"], ["method", "requestUri"])}
        for side in ("input", "output"):
            if side in operation:
                row[side] = kept(operation[side], ["shape", "resultWrapper", "locationName", "xmlNamespace"])
                reach(model, operation[side]["shape"], shapes)
        rows[name] = row
    metadata = kept(
        model["metadata"],
        ["apiVersion", "protocol", "jsonVersion", "targetPrefix", "endpointPrefix", "signingName", "serviceId",
         "xmlNamespace"],
    )
    return metadata, rows, dict(sorted(shapes.items()))


def rows_of(table):
    return "".join(f"    {json.dumps(name)}: {json.dumps(row)},\n" for name, row in table.items())


def write(service, operations):
    metadata, rows, shapes = extract(service, operations)
    with open(os.path.join(SERVICES, service, "api-model.data.ts"), "w") as file:
        file.write(
            "import type { ApiModel } from '../../model/api-model';\n\n"
            f"/** Made by scripts/extract-api-models.py from botocore {botocore.__version__}, "
            "which AWS publishes under Apache-2.0. */\n"
            f"export const model: ApiModel = {{\n  metadata: {json.dumps(metadata)},\n"
            f"  operations: {{\n{rows_of(rows)}  }},\n  shapes: {{\n{rows_of(shapes)}  }},\n}};\n"
        )
    print(f"{service}: {len(rows)} operations, {len(shapes)} shapes")


def operations_of(service):
    files = os.listdir(os.path.join(SERVICES, service, "actions"))
    names = {file[: -len(".ts")] for file in files if file.endswith(".ts") and not file.endswith(".test.ts")}
    return sorted(names - {"index"})


for chosen in sys.argv[1:] or sorted(os.listdir(SERVICES)):
    if os.path.isdir(os.path.join(SERVICES, chosen, "actions")):
        write(chosen, operations_of(chosen))
