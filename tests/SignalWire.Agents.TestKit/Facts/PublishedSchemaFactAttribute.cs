using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>A test that validates by the platform's published schema; it is skipped, and counted so, where a part of that is
/// missing.</summary>
public sealed class PublishedSchemaFactAttribute : FactAttribute
{
    public PublishedSchemaFactAttribute() =>
        Skip = SharedMaterial.Exists ? Ajv.Missing : "The shared material does not lie beside the repository.";
}
