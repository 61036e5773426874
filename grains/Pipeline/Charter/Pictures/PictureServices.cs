using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Scheduler.Pipeline.Charter.Pictures;

/// <summary>Registers the reading of pictures.</summary>
public static class PictureServices
{
    /// <summary>tesseract where it is installed; elsewhere pictures have the words that their author typed.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PictureReaderOptions>().Bind(configuration.GetSection(PictureReaderOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IPictureReader, TesseractReader>().AddSingleton<PictureDesk>().AddHostedService<PictureReaderStart>();
    }
}
