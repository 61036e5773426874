using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Scheduler.Web.Access.Guard;

namespace Scheduler.Web.Answers.Document;

/// <summary>The API's OpenAPI document.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    private const string Scheme = "apiKey";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, document =>
    {
        document.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith(AccessPolicies.ApiPath, StringComparison.Ordinal);
        document.AddDocumentTransformer((openApi, _, _) => Describe(openApi));
        document.AddSchemaTransformer((schema, context, _) =>
        {
            if (ApiExamples.Of(context.JsonTypeInfo.Type) is { } example && context.JsonPropertyInfo is null) { schema.Examples = [example]; }
            return Task.CompletedTask;
        });
    });

    private static Task Describe(OpenApiDocument openApi)
    {
        openApi.Info = new()
        {
            Title = "Scheduler",
            Version = "v1",
            Description =
                "Rédiger, contrôler et soumettre les publications d’un chirurgien ou d’un cabinet. Une clé d’API rédige et soumet ; elle ne signe jamais.\n\n" +
                "Draft, check and submit the posts of a surgeon or a practice. An API key drafts and submits; it never signs.\n\n" +
                "Refusals are problem details (RFC 9457): `code` is stable, `detail` speaks the caller’s language (`Accept-Language`), `fr` and `en` hold both. " +
                "What lies on the other side of an agency’s wall answers 404. Instants are UTC.",
            License = new() { Name = "Apache-2.0", Identifier = "Apache-2.0" },
        };
        openApi.Components ??= new();
        openApi.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "sk_agency.id.secret",
                Description = "An API key, made by the agency’s owner and shown once.",
            },
        };
        openApi.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, openApi)] = [] }];
        return Task.CompletedTask;
    }
}
